import NewsModel

extension Feed {
  /// RFC 4287.
  var atom: String {
    var xml = XMLText()
    xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]) { xml in
      xml.element("id", [], id)
      xml.element("title", [], title)
      xml.element("subtitle", [], subtitle)
      xml.element("updated", [], updated.description)
      xml.element("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", stem + ".atom")])
      xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", home)])
      xml.element("icon", [], icon)
      xml.element("author", []) { $0.element("name", [], author) }
      xml.element("generator", [("uri", "https://stonehand.example/")], "Stonehand")
      for entry in entries { entry.writeAtom(&xml) }
    }
    return xml.text
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
