import Markup

/// Sentences by which the publisher asks to be followed, paid or written to.
enum Promotion {
  /// - Parameters:
  ///   - line: as written.
  ///   - folded: the same in lower case.
  ///   - isSetOff: whether all of it is emphasised, or most of it is link.
  static func holds(_ line: ArraySlice<UInt8>, _ folded: FoldedLine, isSetOff: Bool) -> Bool {
    if express.occur(in: folded) || disclaimers.open(folded) || Paywall.stands(in: folded) { return true }
    if line.count <= contactLimit, MailAddress.stands(in: line), isContact(folded) { return true }
    if licence.occur(in: folded), works.occur(in: folded) { return true }
    guard everyday.occur(in: folded) else { return false }
    let voice = QuotedSpeech.removed(from: String(decoding: line, as: UTF8.self))
    let own = FoldedLine(voice)
    guard everyday.occur(in: own) else { return false }
    return isSetOff || everyday.beginsSentence(of: own) || speaksToReader(voice)
  }

  /// Bytes of a line on how to reach its author.
  private static let contactLimit = 200

  /// A name and an address alone sign a text.
  private static func isContact(_ folded: FoldedLine) -> Bool {
    contacts.occur(in: folded) || folded.words.count >= 6
  }

  private static let contacts = PhraseList(["contact", "kontakt", "contatt", "email", "e-mail", "reach ", "follow "])

  private static let disclaimers = PhraseList(["disclaimer:", "haftungsausschluss:"])

  /// What nothing but a promotion says.
  private static let express = PhraseList([
    "to continue reading", "choose a subscription", "already a subscriber", "breaking news app",
    "install the app", "follow us on", "instagram, facebook", "facebook, twitter", "views and opinions expressed",
    "views expressed in", "opinions expressed in", "follow him on", "follow her on", "follow them on",
    "on twitter @", "on twitter at @", "your inbox", "download our", "download the app",
    "all rights reserved", "can be reached at", "be reached at", "@gmail.com", "follow @",
    "add us as a preferred source", "this article was originally published", "this story was originally published",
    "this article originally appeared", "this post originally appeared", "folgen sie uns", "suivez-nous",
    "síguenos", "suscríbete", "seguici su", "reprinted with permission", "contact the author", "email the author",
    "follow me on", "tell us what you think", "reader-supported", "support my work", "support our work",
  ])

  /// What news speak of, too: a promotion says it to its reader, sets it off or opens with it.
  private static let everyday = PhraseList([
    "on twitter at", "on facebook", "sign up ", "subscribe", "newsletter", "click here", "join our", "log in to",
    "affiliate", "have a tip", "got a tip", "get in touch", "send us ", "in the comments", "in comments below",
    "have your say", "read more", "support our", "donate", "become a member", "abonnieren", "what do you think",
    "republish", "creative commons", "whatsapp channel",
  ])

  private static let licence = PhraseList(["creative commons"])

  /// What a licence is given for.
  private static let works = PhraseList([
    "content", "this work", "this article", "this story", "this site", "except where", "unless otherwise", "inhalte",
    "soweit nicht", "dieser artikel", "dieses werk", "contenu", "contenido", "contenuti", "texte", "website",
  ])

  /// A word for the reader or for the newsroom.
  private static func speaksToReader(_ voice: String) -> Bool {
    var isFirst = true
    for word in voice.split(whereSeparator: { !$0.isLetter }) {
      if addresses.contains(word.lowercased()), word != "US" || isFirst { return true }
      // `Sie sagte` begins with another `Sie` than `abonnieren Sie`.
      if !isFirst, polite.contains(word) { return true }
      isFirst = false
    }
    return false
  }

  private static let addresses: Set<String> = [
    "you", "your", "yours", "us", "our", "ours", "we", "du", "dein", "deine", "deinen", "uns", "unser", "unsere",
    "unseren", "unserem", "unserer", "wir", "vous", "votre", "vos", "nous", "notre", "nos", "tu", "tus", "te",
    "nuestro", "nuestra", "nuestros", "nuestras", "nostro", "nostra", "ons", "onze",
  ]

  private static let polite: Set<Substring> = ["Sie", "Ihr", "Ihre", "Ihren", "Ihnen"]
}
