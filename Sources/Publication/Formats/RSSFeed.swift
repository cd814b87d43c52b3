extension Feed {
  /// RSS 2.0.
  var rss: String {
    var xml = XMLText()
    let namespaces = [
      ("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"),
      ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ]
    xml.element("rss", namespaces) { xml in
      xml.element("channel", []) { xml in
        xml.element("title", [], title)
        xml.element("link", [], home)
        xml.element("description", [], subtitle)
        xml.element("language", [], language)
        xml.element("lastBuildDate", [], updated.mailText)
        xml.element("generator", [], "Stonehand")
        xml.element("docs", [], "https://www.rssboard.org/rss-specification")
        xml.element("atom:link", [("rel", "self"), ("type", "application/rss+xml"), ("href", stem + ".rss")])
        for entry in entries { entry.writeRSS(&xml) }
      }
    }
    return xml.text
  }
}

extension Feed.Entry {
  fileprivate func writeRSS(_ xml: inout XMLText) {
    xml.element("item", []) { xml in
      xml.element("title", [], title)
      xml.element("link", [], url)
      xml.element("guid", [("isPermaLink", "false")], id)
      xml.element("pubDate", [], published.mailText)
      for category in categories { xml.element("category", [], category) }
      xml.element("description", [], summary)
      xml.element("content:encoded", [], html)
    }
  }
}
