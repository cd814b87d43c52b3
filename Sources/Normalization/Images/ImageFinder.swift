import Markup
import NewsModel

/// Finds the lead image with its caption, credit and alternative text.
struct ImageFinder {
  let base: WebAddress?

  /// The lead image first, then those of the body.
  func images(
    _ document: borrowing HTMLDocument, _ page: PageReading, roots: [Int], limit: Int
  ) -> [Article.Image] {
    let shown = PageImages(document, base)
    var images: [Article.Image] = []
    if let lead = lead(page, shown, roots, document) { images.append(lead) }
    for figure in shown.figures where images.count < limit && isInside(figure.node, roots, document) && figure.isLarge {
      if !images.contains(where: { ImageAddress.areSame($0.url, figure.source) }),
        let image = shown.image(figure, role: "body", document)
      {
        images.append(image)
      }
    }
    return images
  }

  private func isInside(_ node: Int, _ roots: [Int], _ document: borrowing HTMLDocument) -> Bool {
    for root in roots where root <= node && node < document.end(root) { return true }
    return false
  }

  private func lead(
    _ page: PageReading, _ shown: PageImages, _ roots: [Int], _ document: borrowing HTMLDocument
  ) -> Article.Image? {
    let declared = [
      page.meta.first("og:image", "og:image:url", "og:image:secure_url"),
      page.meta.first("twitter:image", "twitter:image:src", "image_src"),
      page.meta.first("image", "thumbnail", "thumbnailurl"),
    ]
    let candidates = declared.compactMap { $0 } + page.data.images.map(\.url)
    let urls = candidates.filter(ImageAddress.isPhotograph).map(ImageAddress.unwrapped).compactMap(resolved)
    // The publisher's declared picture is the lead when readers see it too; one made for sharing only is the last resort.
    let end = roots.map { document.end($0) }.max() ?? 0
    let captioned = shown.captioned(before: end, document)
    // Below the article stand the teasers of others, and sometimes its own.
    if let (url, figure) = shown.figure(of: urls), figure.node < end || captioned == nil {
      return described(url, shown.image(figure, role: "lead", document), page)
    }
    if let captioned { return shown.image(captioned, role: "lead", document) }
    if let url = urls.first { return described(url, nil, page) }
    return shown.figures.first { $0.isLarge }.flatMap { shown.image($0, role: "lead", document) }
  }

  /// The picture of an address, with what machines are told of it where readers see nothing.
  /// - Parameter found: what readers see.
  private func described(_ url: String, _ found: Article.Image?, _ page: PageReading) -> Article.Image {
    let keys = ImageAddress.keys(url)
    var image = found ?? Article.Image()
    let picture = page.data.images.first { $0.url == url || !ImageAddress.keys($0.url).isDisjoint(with: keys) }
    image.url = url
    image.role = "lead"
    if let told = picture?.caption {
      let parts = CaptionParts(told)
      image.caption = image.caption ?? parts.caption
      image.creditText = image.creditText ?? parts.credit
    }
    image.creditText = image.creditText ?? picture?.credit
    image.width = image.width ?? picture?.width ?? page.meta.first("og:image:width").flatMap(Pixels.read)
    image.height = image.height ?? picture?.height ?? page.meta.first("og:image:height").flatMap(Pixels.read)
    image.alt = image.alt ?? page.meta.first("og:image:alt", "twitter:image:alt")
    return image
  }

  private func resolved(_ url: String) -> String? {
    guard let base else { return url.hasPrefix("http") ? url : nil }
    return WebAddress(url, relativeTo: base)?.description
  }
}
