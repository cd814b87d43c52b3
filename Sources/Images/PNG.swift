private import CPNG

/// PNG through libpng's simplified interface, which reports errors by return value.
enum PNG {
  /// Colours as sRGB, transparent ones laid on white.
  /// - Throws: `ImageError`
  static func decode(_ file: [UInt8], limits: ImageLimits) throws(ImageError) -> PixelImage {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    // The library keeps the address until the picture is read, so both happen while the bytes are held.
    let result = file.withUnsafeBytes { bytes -> Result<PixelImage, ImageError> in
      if png_image_begin_read_from_memory(&image, bytes.baseAddress, bytes.count) == 0 {
        return .failure(.damaged(message(image)))
      }
      do throws(ImageError) {
        try limits.check(width: Int(image.width), height: Int(image.height))
        return .success(try pixels(&image))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func pixels(_ image: inout png_image) throws(ImageError) -> PixelImage {
    let (width, height) = (Int(image.width), Int(image.height))
    image.format = png_uint_32(PNG_FORMAT_FLAG_COLOR)
    var white = png_color(red: 255, green: 255, blue: 255)
    var failed = false
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { buffer, count in
      failed =
        png_image_finish_read(&image, &white, buffer.baseAddress, png_int_32(width * 3), nil) == 0
        || image.warning_or_error != 0
      count = failed ? 0 : width * height * 3
    }
    if failed { throw .damaged(message(image)) }
    return PixelImage(width: width, height: height, pixels: pixels)
  }

  private static func message(_ image: png_image) -> String {
    withUnsafeBytes(of: image.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
