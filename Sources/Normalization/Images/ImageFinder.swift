import Markup
import NewsModel

/// Finds the lead image with its caption, credit and alternative text.
struct ImageFinder {
  let base: WebAddress?

  /// The lead image first, then those of the body.
  func images(
    _ document: borrowing HTMLDocument, _ text: PageText, _ meta: MetaTags, _ data: StructuredData, roots: [Int], limit: Int
  ) -> [Article.Image] {
    let figures = PageImages.read(document, text, base)
    var images: [Article.Image] = []
    if let lead = lead(meta, data, figures, roots) { images.append(lead) }
    for figure in figures where images.count < limit && figure.isInBody(roots, document) {
      if !images.contains(where: { ImageAddress.areSame($0.url, figure.url) }) { images.append(figure.image(role: "body")) }
    }
    return images
  }

  private func lead(
    _ meta: MetaTags, _ data: StructuredData, _ figures: [PageImages.Figure], _ roots: [Int]
  ) -> Article.Image? {
    let pictures = data.images.compactMap { picture in resolved(picture.url).map { (url: $0, picture: picture) } }
    let candidates = [meta.first("og:image", "og:image:url", "og:image:secure_url"), meta.first("twitter:image", "twitter:image:src", "image_src"), meta.first("image", "thumbnail", "thumbnailurl")]
      .compactMap { $0.flatMap(resolved) } + pictures.map(\.url)
    guard let url = candidates.first(where: ImageAddress.isPhotograph).map(ImageAddress.unwrapped) else {
      return figures.first { $0.isLarge }?.image(role: "lead")
    }
    var image = figures.first { ImageAddress.areSame($0.url, url) }?.image(role: "lead") ?? Article.Image()
    image.url = url
    image.role = "lead"
    let picture = pictures.first { ImageAddress.areSame($0.url, url) }?.picture
    image.caption = image.caption ?? picture?.caption
    image.creditText = image.creditText ?? picture?.credit
    image.width = image.width ?? picture?.width ?? meta.first("og:image:width").flatMap { Int($0) }
    image.height = image.height ?? picture?.height ?? meta.first("og:image:height").flatMap { Int($0) }
    image.alt = image.alt ?? meta.first("og:image:alt", "twitter:image:alt")
    return image
  }

  private func resolved(_ url: String) -> String? {
    guard let base else { return url.hasPrefix("http") ? url : nil }
    return WebAddress(url, relativeTo: base)?.description
  }
}
