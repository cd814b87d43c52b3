private import CTurboJPEG

/// JPEG through libjpeg-turbo's TurboJPEG interface, which reports errors by return value.
enum JPEG {
  /// - Throws: `ImageError`; a file that ends early or has any other fault that the library warns of is damaged.
  static func decode(_ file: [UInt8], wanted: Int, limits: ImageLimits) throws(ImageError) -> PixelImage {
    guard let decoder = tjInitDecompress() else { throw .damaged("no memory") }
    defer { tjDestroy(decoder) }
    var (width, height, subsampling, colours): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    let code = tjDecompressHeader3(decoder, file, UInt(file.count), &width, &height, &subsampling, &colours)
    // Tables without a frame are a header to the library, and none to us.
    if code != 0 || width == 0 || height == 0 { throw .damaged(message(decoder)) }
    try limits.check(width: Int(width), height: Int(height))
    let divisor = divisor(of: Int(width), wanted)
    let (columns, rows) = ((Int(width) + divisor - 1) / divisor, (Int(height) + divisor - 1) / divisor)
    var failed = false
    let pixels = [UInt8](unsafeUninitializedCapacity: columns * rows * 3) { buffer, count in
      // Hostile files hide a million scans in a few bytes: the library stops at 500.
      failed =
        tjDecompress2(
          decoder, file, UInt(file.count), buffer.baseAddress, Int32(columns), 0, Int32(rows), Int32(TJPF_RGB.rawValue),
          TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS | TJFLAG_ACCURATEDCT) != 0
      count = failed ? 0 : columns * rows * 3
    }
    if failed { throw .damaged(message(decoder)) }
    return PixelImage(width: columns, height: rows, pixels: pixels)
  }

  /// How much smaller the transform may make the picture by itself: 1, 2, 4 or 8.
  private static func divisor(of width: Int, _ wanted: Int) -> Int {
    [8, 4, 2].first { (width + $0 - 1) / $0 >= wanted } ?? 1
  }

  /// Without any metadata: there is none to carry over from pixels.
  /// - Parameter quality: 1...100
  static func encode(_ image: PixelImage, quality: Int) throws(ImageError) -> [UInt8] {
    guard let encoder = tjInitCompress() else { throw .damaged("no memory") }
    defer { tjDestroy(encoder) }
    var output: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    let code = tjCompress2(
      encoder, image.pixels, Int32(image.width), 0, Int32(image.height), Int32(TJPF_RGB.rawValue), &output, &size,
      Int32(TJSAMP_420.rawValue), Int32(quality), TJFLAG_PROGRESSIVE | TJFLAG_ACCURATEDCT)
    defer { tjFree(output) }
    guard code == 0, let output else { throw .damaged(message(encoder)) }
    return Array(UnsafeBufferPointer(start: output, count: Int(size)))
  }

  private static func message(_ handle: tjhandle) -> String { String(cString: tjGetErrorStr2(handle)) }
}
