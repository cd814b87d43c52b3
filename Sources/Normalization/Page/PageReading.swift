import Markup

/// A page as it was read: its text in blocks, and what it tells machines of itself.
struct PageReading {
  let text: PageText
  let meta: MetaTags
  let data: StructuredData

  /// - Complexity: O(bytes)
  init(_ document: borrowing HTMLDocument) {
    meta = MetaTags(document)
    data = StructuredData(document)
    text = PageTextReader.read(document)
  }

  /// The language that it declares, with its region or not.
  var language: String? { meta.language ?? data.language ?? meta.first("og:locale", "content-language") }
}
