/// A decoded picture: red, green and blue, one byte each, row by row.
struct PixelImage: Sendable {
  let width: Int
  let height: Int
  var pixels: [UInt8]

  /// Decodes a JPEG, a PNG or a still WebP, by what its first bytes say and never by its name. The header is held
  /// against the limits before anything is allocated.
  /// - Parameter wanted: a JPEG may come back smaller than it is, but not narrower than this.
  /// - Throws: `ImageError`
  /// - Complexity: memory for the decoded picture, at most four bytes a pixel of ``ImageLimits/pixels``
  static func decode(_ file: [UInt8], wanted: Int, limits: ImageLimits) throws(ImageError) -> PixelImage {
    if file.count > limits.bytes { throw .tooLarge(bytes: file.count) }
    if file.starts(with: [0xFF, 0xD8, 0xFF]) { return try JPEG.decode(file, wanted: wanted, limits: limits) }
    if file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      return try PNG.decode(file, limits: limits)
    }
    if file.count > 12, file.starts(with: Array("RIFF".utf8)), file[8..<12].elementsEqual("WEBP".utf8) {
      return try WebP.decode(file, limits: limits)
    }
    throw .unknownFormat
  }

  /// From red, green, blue and opacity, laid on white.
  init(width: Int, height: Int, rgba: UnsafeBufferPointer<UInt8>) {
    self.width = width
    self.height = height
    pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { buffer, count in
      for pixel in 0..<(width * height) {
        let opacity = Int(rgba[pixel * 4 + 3])
        for channel in 0..<3 {
          let value = Int(rgba[pixel * 4 + channel]) * opacity + 255 * (255 - opacity)
          buffer[pixel * 3 + channel] = UInt8((value + 127) / 255)
        }
      }
      count = width * height * 3
    }
  }

  init(width: Int, height: Int, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}
