import NewsModel

extension EditionPress {
  /// EPUB 3.3: a chapter a story, and one for what stands alone.
  var epub: [UInt8] {
    var zip = ZipArchive()
    // The standard wants this entry first and stored.
    zip.add("mimetype", Array("application/epub+zip".utf8))
    zip.add("META-INF/container.xml", Array(Self.container.utf8))
    zip.add("EPUB/package.opf", Array(package.utf8))
    zip.add("EPUB/nav.xhtml", Array(navigation.utf8))
    zip.add("EPUB/style.css", Array(Self.bookStyle.utf8))
    for (place, story) in printed.enumerated() { zip.add("EPUB/\(chapter(place))", Array(chapter(story).utf8)) }
    zip.add("EPUB/also.xhtml", Array(alsoChapter.utf8))
    for (name, bytes) in bookPictures { zip.add("EPUB/\(name)", bytes) }
    return zip.finished()
  }

  private func chapter(_ place: Int) -> String { "story-\(place + 1).xhtml" }

  /// Name in the book and bytes of every story's picture, each once, by name.
  private var bookPictures: [(name: String, bytes: [UInt8])] {
    let paths = Set(printed.compactMap { $0.image?.copy?.path })
    return paths.sorted().compactMap { path in pictures[path].map { (Self.bookName(path), $0) } }
  }

  private static func bookName(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

  private static let container = """
    <?xml version="1.0" encoding="utf-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  private static let bookStyle = """
    body { font-family: serif; line-height: 1.45; }
    h1 { font-size: 1.5em; line-height: 1.15; }
    h2 { font-size: 1.05em; margin-top: 1.4em; }
    .small { font-size: .85em; }
    figure { margin: 1em 0; }
    img { max-width: 100%; height: auto; }

    """

  private var bookTitle: String { "\(site.settings.title), \(day.date.longText)" }

  private var package: String {
    var xml = XMLText()
    let root = [
      ("xmlns", "http://www.idpf.org/2007/opf"), ("version", "3.0"), ("unique-identifier", "id"),
      ("xml:lang", site.settings.language),
    ]
    let chapters = printed.indices.map(chapter) + ["also.xhtml"]
    xml.element("package", root) { xml in
      xml.element("metadata", [("xmlns:dc", "http://purl.org/dc/elements/1.1/")]) { xml in
        xml.element("dc:identifier", [("id", "id")], day.url)
        xml.element("dc:title", [], bookTitle)
        xml.element("dc:language", [], site.settings.language)
        xml.element("dc:publisher", [], site.settings.publisher)
        xml.element("dc:date", [], day.window.end.description)
        xml.element("meta", [("property", "dcterms:modified")], day.dateModified.description)
        for (name, value) in Self.accessibility { xml.element("meta", [("property", "schema:\(name)")], value) }
      }
      xml.element("manifest", []) { xml in
        xml.element(
          "item",
          [("id", "nav"), ("href", "nav.xhtml"), ("media-type", "application/xhtml+xml"), ("properties", "nav")])
        xml.element("item", [("id", "style"), ("href", "style.css"), ("media-type", "text/css")])
        for (place, picture) in bookPictures.enumerated() {
          xml.element("item", [("id", "p\(place)"), ("href", picture.name), ("media-type", MediaType.jpeg.rawValue)])
        }
        for (place, name) in chapters.enumerated() {
          xml.element("item", [("id", "c\(place)"), ("href", name), ("media-type", "application/xhtml+xml")])
        }
      }
      xml.element("spine", []) { xml in
        xml.element("itemref", [("idref", "nav")])
        for place in chapters.indices { xml.element("itemref", [("idref", "c\(place)")]) }
      }
    }
    return xml.text
  }

  private static let accessibility = [
    ("accessMode", "textual"), ("accessMode", "visual"), ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityHazard", "none"), ("accessibilitySummary", "Plain text with headings and a table of contents."),
  ]

  private var navigation: String {
    var items = printed.enumerated().map { place, story in
      "<li><a href=\"\(chapter(place))\"\(story.headline.bookAttributes)>\(Escaping.markup(story.headline.text))</a></li>"
    }
    items.append("<li><a href=\"also.xhtml\">Also today</a></li>")
    return page(
      bookTitle,
      "<h1>\(Escaping.markup(bookTitle))</h1><nav xmlns:epub=\"http://www.idpf.org/2007/ops\" epub:type=\"toc\"><ol>"
        + items.joined(separator: "\n") + "</ol></nav>")
  }

  private func page(_ title: String, _ body: String) -> String {
    let language = Escaping.markup(site.settings.language)
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
      + "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"\(language)\" xml:lang=\"\(language)\"><head>"
      + "<title>\(Escaping.markup(title))</title><link rel=\"stylesheet\" href=\"style.css\"/></head>"
      + "<body>\(body)</body></html>\n"
  }

  private func chapter(_ story: PublishedStory) -> String {
    var body = "<h1\(story.headline.bookAttributes)>\(Escaping.markup(story.headline.text))</h1>"
    body +=
      "<p class=\"small\">\(Escaping.markup(story.counts.line)). <a href=\"\(Escaping.markup(story.chapterURL))\">Exact words</a></p>"
    for notice in story.corrections {
      body +=
        "<p><strong>\(notice.kindText):</strong> \(Escaping.markup(notice.words.joined(separator: FactSeparator.text)))</p>"
    }
    if let picture = story.image, let copy = picture.copy, pictures[copy.path] != nil {
      let credit = picture.creditText.map { "Picture: \(Escaping.markup($0)). " } ?? ""
      body += "<figure><img src=\"\(Self.bookName(copy.path))\" alt=\"\(Escaping.markup(picture.words))\"/>"
      body += "<figcaption class=\"small\">\(credit)From \(Escaping.markup(picture.outlet))</figcaption></figure>"
    }
    body += story.abstract.map { "<p\($0.bookAttributes)>\(Escaping.markup($0.text))</p>" }.joined()
    if !story.keyPoints.isEmpty {
      let points = story.keyPoints.map { "<li\($0.bookAttributes)>\(Escaping.markup($0.text))</li>" }
      body += "<h2>Key points</h2><ul>\(points.joined())</ul>"
    }
    return page(story.headline.text, body + "<h2>Articles</h2>" + list(story.members))
  }

  private var alsoChapter: String {
    page(
      "Also today",
      "<h1>Also today</h1>"
        + (day.leftovers.isEmpty ? "<p>Nothing stands alone.</p>" : list(day.leftovers.map(\.member))))
  }

  private func list(_ members: [PublishedStory.Member]) -> String {
    let items = members.map { member in
      let title = Escaping.markup(member.headline)
      let link = member.url.map { "<a href=\"\(Escaping.markup($0))\">\(title)</a>" } ?? title
      let attributes = PrintedText("", language: member.language).bookAttributes
      return "<li><span\(attributes)>\(link)</span>, <bdi>\(Escaping.markup(member.outlet.name))</bdi></li>"
    }
    return "<ul>\(items.joined(separator: "\n"))</ul>"
  }
}

extension PrintedText {
  /// XHTML wants the language twice.
  fileprivate var bookAttributes: String {
    guard let tag = language.flatMap(LanguageTag.init) else { return "" }
    return " lang=\"\(tag.text)\" xml:lang=\"\(tag.text)\" dir=\"\(tag.direction)\""
  }
}
