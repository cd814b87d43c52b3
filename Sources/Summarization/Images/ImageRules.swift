import NewsModel
import TextAnalysis

/// Which of a page's images may be an event's picture.
enum ImageRules {
  private static let marks = [
    "logo", "icon", "sprite", "placeholder", "avatar", "favicon", "default", "blank", "pixel", "badge", "banner",
    ".svg",
    "fallback", "generic",
  ]

  /// Pixels of a picture's shorter side at least, where the page says.
  private static let minimumSide = 150

  /// A photograph or drawing of the story: not a logo, an icon or a placeholder.
  static func isPicture(_ image: Article.Image) -> Bool {
    guard image.url.hasPrefix("https://") || image.url.hasPrefix("http://") else { return false }
    if let width = image.width, width < minimumSide { return false }
    if let height = image.height, height < minimumSide { return false }
    let words = WordTokenizer.words(in: (image.alt ?? "") + " " + (image.caption ?? ""))
    if words.contains("logo") { return false }
    let path = image.url.lowercased()
    return !marks.contains { path.contains($0) }
  }
}
