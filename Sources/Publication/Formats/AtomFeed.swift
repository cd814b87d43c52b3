import NewsModel

extension Feed {
  /// RFC 4287.
  var atom: String {
    var xml = XMLText()
    var namespaces = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]
    if archive.isComplete { namespaces.append(("xmlns:fh", "http://purl.org/syndication/history/1.0")) }
    xml.element("feed", namespaces) { xml in
      xml.element("id", [], id)
      xml.element("title", [], title)
      xml.element("subtitle", [], subtitle)
      xml.element("updated", [], updated.description)
      xml.element("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", stem + ".atom")])
      xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", home)])
      for (relation, stem) in archive.links {
        xml.element("link", [("rel", relation), ("type", "application/atom+xml"), ("href", stem + ".atom")])
      }
      if archive.isComplete { xml.element("fh:archive") }
      xml.element("icon", [], icon)
      xml.element("author", []) { $0.element("name", [], author) }
      xml.element("generator", [("uri", "https://stonehand.example/")], "Stonehand")
      for entry in entries { entry.writeAtom(&xml) }
    }
    return xml.text
  }
}

extension Feed.Archive {
  fileprivate var links: [(String, String)] {
    [("current", current), ("prev-archive", earlier), ("next-archive", later)].compactMap { relation, stem in
      stem.map { (relation, $0) }
    }
  }
}

extension Feed.Entry {
  fileprivate func writeAtom(_ xml: inout XMLText) {
    xml.element("entry", language.map { [("xml:lang", $0)] } ?? []) { xml in
      xml.element("id", [], id)
      xml.element("title", [], title)
      xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", url)])
      xml.element("published", [], published.description)
      xml.element("updated", [], updated.description)
      for category in categories { xml.element("category", [("term", category)]) }
      xml.element("summary", [], summary)
      xml.element("content", [("type", "html")], html)
    }
  }
}
