extension Markup {
  /// The picture of a story: our copy where there is one, else a link to where it stands; always with where it is from.
  mutating func figure(_ picture: PublishedStory.Picture, root: String) {
    if let copy = picture.copy {
      raw("<figure class=\"picture\">\n")
      image(copy, alt: picture.words, language: picture.language, root: root, isLazy: false)
    } else {
      raw("<figure class=\"picture linked\">\n<p class=\"frame\">")
      outward(picture.url) {
        $0.raw("See the picture at ")
        $0.name(picture.outlet)
      }
      raw("</p>")
    }
    raw("\n<figcaption>")
    caption(of: picture)
    raw("</figcaption>\n</figure>\n")
  }

  private mutating func caption(of picture: PublishedStory.Picture) {
    if let caption = picture.caption, !caption.isEmpty {
      raw("<span")
      language(picture.language)
      raw(">")
      text(caption)
      raw("</span> ")
    }
    if let credit = picture.creditText, !credit.isEmpty {
      raw("<span class=\"credit\">Picture: ")
      text(credit)
      raw(".</span> ")
    }
    raw("<span class=\"credit\">From ")
    if let url = picture.articleURL {
      outward(url) {
        $0.raw("an article of ")
        $0.name(picture.outlet)
      }
    } else {
      name(picture.outlet)
    }
    raw(".</span>")
    guard let words = picture.described else { return }
    raw(" <span class=\"credit\">Described by ")
    text(picture.describer)
    raw(": ")
    text(words)
    raw("</span>")
  }

  /// - Parameter alt: empty for a picture that the words beside it say all about.
  mutating func image(
    _ copy: PublishedStory.Picture.Copy, alt: String, language: String? = nil, root: String, isLazy: Bool
  ) {
    raw("<img src=\"")
    text(root + copy.path)
    raw("\" width=\"")
    number(copy.width)
    raw("\" height=\"")
    number(copy.height)
    raw("\"")
    attribute("alt", alt)
    if !alt.isEmpty { self.language(language) }
    if isLazy { raw(" loading=\"lazy\"") }
    raw(" decoding=\"async\">")
  }
}

extension PublishedStory.Picture {
  /// What the picture shows, for those who do not see it: at most 150 characters, since longer ones are read in one breath.
  var words: String {
    let words = [alt, description, caption].compactMap { $0 }.first { !$0.isEmpty }
    return words.map { DisplayText.shortened($0, to: 150) } ?? "Picture from \(outlet)"
  }

  /// The description that is printed below, where it says more than the caption.
  fileprivate var described: String? {
    guard let words = description ?? alt, !words.isEmpty, words != caption else { return nil }
    return words
  }

  fileprivate var describer: String {
    describedBy.map { $0 == "publisher" ? "its publisher" : "a machine (\($0))" } ?? "its publisher"
  }
}
