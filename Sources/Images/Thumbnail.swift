/// A small picture made from a stranger's large one: decoded, averaged down and encoded anew, so that neither metadata nor
/// anything else that the file carried comes along. The same bytes give the same bytes.
package struct Thumbnail: Sendable, Equatable {
  /// JPEG.
  package let bytes: [UInt8]
  package let width: Int
  package let height: Int

  /// - Parameters:
  ///   - width: the thumbnail's, at most; a smaller picture keeps its own.
  ///   - weight: bytes of the thumbnail, at most: quality gives way first, then width.
  /// - Throws: `ImageError`
  /// - Complexity: O(pixels) of time and memory
  package static func make(
    of file: [UInt8], width: Int, weight: Int, limits: ImageLimits = .init()
  ) throws(ImageError) -> Thumbnail {
    let image = try PixelImage.decode(file, wanted: width, limits: limits)
    return try make(of: image, width: width, weight: weight)
  }

  /// Several of one picture, which is decoded once.
  package static func make(
    of file: [UInt8], sizes: [(width: Int, weight: Int)], limits: ImageLimits = .init()
  ) throws(ImageError) -> [Thumbnail] {
    let widest = sizes.map(\.width).max() ?? 0
    let image = try PixelImage.decode(file, wanted: widest, limits: limits).scaled(toWidth: widest)
    var made: [Thumbnail] = []
    for size in sizes { made.append(try make(of: image, width: size.width, weight: size.weight)) }
    return made
  }

  private static func make(of image: PixelImage, width: Int, weight: Int) throws(ImageError) -> Thumbnail {
    var width = min(width, image.width)
    for _ in 0..<5 {
      let small = image.scaled(toWidth: width)
      for quality in [80, 70, 60, 50, 40] {
        let bytes = try JPEG.encode(small, quality: quality)
        if bytes.count <= weight { return Thumbnail(bytes: bytes, width: small.width, height: small.height) }
      }
      width = max(1, width * 3 / 4)
    }
    throw .cannotFit(bytes: weight)
  }
}
