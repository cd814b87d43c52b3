import TextAnalysis

/// Sentences of a page that are not of its story: invitations, credits, notes of the newsroom. Extraction removes most
/// of them; what it leaves must not be printed.
enum Boilerplate {
  /// First words of phrases.
  static var starts: some Sequence<String> { phrases.starts }

  /// - Parameters:
  ///   - words: of the sentence.
  ///   - roles: of these.
  /// - Complexity: O(bytes)
  static func isIn(_ sentence: String, words: [String], roles: WordRoles) -> Bool {
    if hasAddress(sentence) || hasLabel(sentence) || hasGluedList(sentence, words: words) || isBiography(words) {
      return true
    }
    guard roles.contains(.boilerplate) else { return false }
    return phrases.isIn(words)
  }

  /// `UPDATE: …`, `Related: …`: the page's word for what follows.
  private static func hasLabel(_ text: String) -> Bool {
    let head = text.unicodeScalars.prefix(18)
    guard let mark = head.firstIndex(where: { [":", "—", "–"].contains($0) }) else { return false }
    return labels.contains(String(text[..<mark]).lowercased().trimmed)
  }

  private static let labels: Set<String> = [
    "update", "updated", "breaking", "breaking news", "developing", "related", "related story", "read", "read more",
    "read also", "also read", "more", "see also", "see more", "watch", "watch live", "listen", "photos", "photo",
    "video",
    "gallery", "opinion", "analysis", "exclusive", "correction", "clarification", "note", "source", "credit", "tags",
    "caption", "pictured", "cover image", "just in", "scoop", "editors' note", "corrections and", "bottom line",
    "factbox", "explainer", "timeline", "here", "lesen sie auch", "mehr dazu", "lire aussi",
    "à lire aussi", "lea también", "leia também", "leggi anche", "lees ook", "читайте также",
  ]

  /// `Ada Quill is a politics reporter based in Vellport.`: the line about who wrote the article.
  private static func isBiography(_ words: [String]) -> Bool {
    guard words.count < 30, let verb = words.prefix(5).firstIndex(of: "is"), verb > 0, verb + 2 < words.count,
      ["a", "an", "the"].contains(words[verb + 1])
    else { return false }
    return zip(words[verb...].prefix(9), words[verb...].dropFirst()).contains {
      writers.contains($0) && tasks.contains($1)
    }
  }

  private static let writers: Set<String> = [
    "reporter", "correspondent", "columnist", "contributor", "writer", "journalist", "editor", "producer", "fellow",
  ]
  private static let tasks: Set<String> = ["for", "at", "with", "based", "covering"]

  /// Headlines of a list set into a sentence without a space, up to its `MORE`.
  private static func hasGluedList(_ text: String, words: [String]) -> Bool {
    guard words.contains(where: { $0 == "more" || $0 == "more's" }), text.contains(" MORE") else { return false }
    var lower = 0
    for byte in text.utf8 {
      if lower >= 3, (0x41...0x5A).contains(byte) { return true }
      lower = (0x61...0x7A).contains(byte) ? lower + 1 : 0
    }
    return false
  }

  /// A web or mail address.
  private static func hasAddress(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      utf8.indices.contains { index in
        switch utf8[index] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: ":"): utf8[(index + 1)...].starts(with: "//".utf8)
        case UInt8(ascii: "w"), UInt8(ascii: "W"): utf8[(index + 1)...].starts(with: "ww.".utf8)
        default: false
        }
      }
    }
  }

  /// By their first word.
  private static let phrases = PhraseList(list)

  private static let list = """
    sign up for
    sign up to
    subscribe to
    subscribe now
    our newsletter
    newsletters
    click here
    follow us
    read more
    read the full
    read our
    read also
    see also
    related coverage
    related article
    all rights reserved
    getty images
    file photo
    photo by
    photograph by
    image caption
    watch the video
    watch below
    download the app
    download our
    our app
    terms of service
    terms of use
    privacy policy
    cookie
    cookies
    advertisement
    this article was
    this article originally
    this story was originally
    this story has been updated
    this article has been updated
    this is a breaking
    this is a developing
    contributed to this
    contributed reporting
    additional reporting
    editing by
    reporting by
    compiled by
    have you got a
    do you have a story
    get in touch
    email us
    send us
    share your
    join the conversation
    support our journalism
    breaking news alerts
    for more information
    go back and
    anyone with information
    anyone with any information
    anyone who has information
    is asked to contact
    are asked to contact
    is urged to contact
    are urged to contact
    asked to call
    crimestoppers
    crime stoppers
    for more stories
    more on this story
    refresh this page
    may not be published
    editor's note
    editors note
    editors' note
    corrections and clarifications
    an earlier version of
    interest to stay up to date
    let that sink in
    updated at
    last updated
    also pictured
    not pictured
    file photos
    combination photo
    combination picture
    ap photo
    ap clients only
    clients only
    shotlist
    afp photo
    reuters photo
    listen to the
    tune in
    hide caption
    just watched
    must watch
    story highlights
    replay more videos
    chat with us
    toggle caption
    please enable
    javascript
    abonnieren sie
    newsletter
    lesen sie auch
    lire aussi
    abonnez vous
    lea también
    lee también
    suscríbete
    leia também
    leia mais
    leggi anche
    lees ook
    читайте также
    подписывайтесь
    """
}

extension String {
  /// Without a space at the end.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
