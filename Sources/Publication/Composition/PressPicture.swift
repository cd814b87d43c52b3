package import Images
import Digests

/// The picture of an event as it is printed: two sizes made of what was captured, under names that their bytes give them.
package struct PressPicture: Sendable {
  /// For the story's own page.
  let wide: Size
  /// For lists of stories.
  let small: Size

  struct Size: Sendable {
    let name: String
    let thumbnail: Thumbnail

    init(_ thumbnail: Thumbnail) {
      self.thumbnail = thumbnail
      name = SHA256Digest(of: thumbnail.bytes).shortBase32 + ".jpg"
    }
  }

  /// - Parameter file: as captured.
  /// - Throws: `ImageError` for what is no picture, too large, too small or damaged: the story is printed without.
  /// - Complexity: O(pixels)
  package init(of file: [UInt8], settings: PublicationSettings.Pictures) throws(ImageError) {
    let made = try Thumbnail.make(
      of: file,
      sizes: [(settings.width, settings.bytes), (settings.smallWidth, settings.smallBytes)])
    wide = Size(made[0])
    small = Size(made[1])
  }
}
