private import CWebP

/// Still WebP through libwebp.
enum WebP {
  /// Transparent colours are laid on white.
  /// - Throws: `ImageError`; one that moves is no format of ours.
  static func decode(_ file: [UInt8], limits: ImageLimits) throws(ImageError) -> PixelImage {
    var features = WebPBitstreamFeatures()
    guard WebPGetFeatures(file, file.count, &features) == VP8_STATUS_OK else { throw .damaged("no WebP header") }
    if features.has_animation != 0 { throw .unknownFormat }
    try limits.check(width: Int(features.width), height: Int(features.height))
    var (width, height): (Int32, Int32) = (0, 0)
    guard let pixels = WebPDecodeRGBA(file, file.count, &width, &height) else {
      throw .damaged("the WebP does not decode")
    }
    defer { WebPFree(pixels) }
    return PixelImage(
      width: Int(width), height: Int(height),
      rgba: UnsafeBufferPointer(start: pixels, count: Int(width) * Int(height) * 4))
  }
}
