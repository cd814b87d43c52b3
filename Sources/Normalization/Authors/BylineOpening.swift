/// How bylines open: `By`, `Texte :`, `Veröffentlicht von`.
enum BylineOpening {
  /// What follows the opening; nil when the text opens with none.
  static func removed(from text: String) -> String? { removed(all, from: text) }

  /// What follows words that say who wrote or set the text, so that even one name is believed.
  static func expressRemoved(from text: String) -> String? { removed(expressOpenings, from: text) }

  /// What follows the label of an author: `Auteur: `.
  static func labelRemoved(from text: String) -> String? { removed(authorLabels, from: text) }

  /// What follows any word that may open a line that is nothing but a byline.
  static func shortRemoved(from text: String) -> String? { removed(alone, from: text) }

  /// What follows a preposition that opens bylines in a language, where it is read alone: `Door Ada Byron`. In other languages the
  /// same word may be another.
  /// - Parameter language: as the page declares it: `nl-BE`.
  static func quietRemoved(from text: String, language: String) -> String? {
    let tag = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    return quiet[String(tag)].flatMap { removed($0, from: text) }
  }

  private static let quiet: [String: Openings] = [
    "it": ["di", "da"], "nl": ["door"], "da": ["af"], "no": ["av"], "nb": ["av"], "nn": ["av"], "sv": ["av"],
    "ro": ["de"],
    "el": ["του", "της", "των"], "th": ["โดย"], "id": ["oleh"], "ms": ["oleh"],
    "fa": ["به قلم"],
  ].mapValues(Openings.init)

  /// Whether a line is nothing but the label before a name: `Autorin`, `Written by:`.
  static func isLabel(_ line: FoldedLine) -> Bool {
    let core = line.core
    if standing.contains(core) { return true }
    return labelEndings.contains { core.suffix($0.count).elementsEqual($0) }
      && core.count { $0 & 0xC0 != 0x80 } <= labelLimit
  }

  /// Scalars of a label at most.
  private static let labelLimit = 24

  /// `Article written by`, `This guide was written by`.
  private static let labelEndings = [" written by", " geschrieben von", " verfasst von", " écrit par", " escrito por"]
    .map { Array($0.utf8) }

  /// Words that open a byline, those that are tried first in front.
  private struct Openings {
    let words: [String]
    /// The same for a first look: most lines begin with none.
    let list: PhraseList

    init(_ words: [String]) {
      self.words = words
      list = PhraseList(words)
    }
  }

  private static func removed(_ openings: Openings, from text: String) -> String? {
    guard openings.list.open(FoldedLine(text)) else { return nil }
    let lowered = text.lowercased()
    let initial = lowered.utf8.first
    for opening in openings.words where opening.utf8.first == initial && lowered.hasPrefix(opening) {
      var rest = text.unicodeScalars.dropFirst(opening.unicodeScalars.count)
      let hasMark = mark(&rest)
      // A label is one by its colon, a preposition by the space after it.
      if labels.contains(opening) ? !hasMark : !hasMark && rest.first != " " { continue }
      while rest.first == " " { rest.removeFirst() }
      // `Di Maio` is a name, `di Anna Conti` and `De Anna Conti` are bylines.
      let isCapital = text.first?.isUppercase ?? false
      if particles.contains(opening), !hasMark, isCapital, !rest.contains(" ") { continue }
      return String(rest)
    }
    return nil
  }

  /// Takes a colon, also one after a space, as the French set it.
  private static func mark(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    let spaces = rest.prefix { $0 == " " || $0 == "\u{A0}" }.count
    guard let scalar = rest.dropFirst(spaces).first, ":：／/".unicodeScalars.contains(scalar) else { return false }
    rest = rest.dropFirst(spaces + 1)
    return true
  }

  private static let express = [
    "written by", "authored by", "posted by", "story by", "article by", "words by", "reported by", "submitted by",
    "gespeichert von", "erstellt von", "geschrieben von", "verfasst von", "veröffentlicht von", "eingestellt von",
    "publiziert von", "ein beitrag von", "beitrag von", "blog beitrag von", "ein gastbeitrag von", "gastbeitrag von",
    "ein artikel von", "ein kommentar von", "kommentar von", "eine analyse von", "analyse von", "text von",
    "interview von", "publié par", "écrit par", "rédigé par", "posté par", "escrito por", "publicado por",
    "redactado por", "scritto da", "pubblicato da", "a cura di", "geschreven door", "geplaatst door", "skrevet av",
    "skrevet af", "skriven av", "kirjoittanut", "napisał", "napisała", "napsal", "napsala", "írta", "scris de",
    "publicat de", "yazan", "ditulis oleh", "автор текста", "opinion by", "analysis by", "interview by", "column by",
    "commentary by", "review by", "guest post by", "guest column by", "propos recueillis par", "recueilli par",
    "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente", "dalla nostra corrispondente",
    "van onze verslaggever", "van onze correspondent", "van onze redacteur", "de notre correspondante",
    "de notre correspondant", "de notre envoyée spéciale", "de notre envoyé spécial", "por nuestro corresponsal",
    "de nuestros corresponsales", "de nuestro corresponsal", "door onze verslaggever",
    "بقلم", "מאת",
  ]

  private static let authors = [
    "author", "authors", "autor", "autorin", "autor:in", "autoren", "auteur", "auteure", "auteurs", "autora", "autore",
    "autori", "autrice", "autores", "autoři", "autorzy", "szerző", "författare", "forfatter", "kirjoittaja", "yazar",
    "penulis", "автор", "авторы", "текст", "συντάκτης", "tác giả", "作者", "記者", "记者", "撰文", "כתב", "نویسنده", "خبرنگار",
    "लेखक", "লেখক", "كتب",
    "الكاتب",
  ]

  private static let expressOpenings = Openings(express)
  private static let authorLabels = Openings(authors)

  private static let labels =
    authors + [
      "text und fotos", "text und foto", "text & fotos", "text & foto", "texte et photos", "text", "texte", "texto",
      "testo", "tekst", "kolumne", "words", "story", "reporting", "interview", "reportage", "журналист", "redactor",
      "redactora", "文", "reported", "report", "muhabir", "haber",
    ]

  private static let short = [
    "by", "von", "par", "por", "autor", "text", "texte", "texto", "testo", "tekst", "author", "auteur", "autorin",
    "autora", "autore", "автор", "szerző", "författare", "yazar", "작성자", "文", "記者",
    "edited by", "edited and posted by", "oleh", "penulis", "words", "muhabir", "haber", "نویسنده", "كتب",
  ]

  /// Those that may open a line that is nothing but a byline.
  private static let alone = Openings(express + short)

  private static let others = [
    "view all posts by", "view all articles by", "show all articles of", "all posts by", "more by", "posts by",
    "zeige alle beiträge von", "alle beiträge von", "alle artikel von", "by", "von", "par", "por", "di", "da", "door",
    "af", "av", "de", "vom",
    "edited by", "oleh", "โดย", "του", "της",
  ]

  private static let particles: Set<String> = ["di", "da", "de", "von", "af", "av"]

  /// Longer ones first where one begins another.
  private static let all = Openings((express + labels + others).sorted { ($0.count, $1) > ($1.count, $0) })

  /// Openings that mean an author wherever they stand.
  static let sure = PhraseList(express + authors)

  /// Labels that may stand alone on a line.
  private static let standing = PhraseList(authors + express + ["by", "von", "par", "por"])
}
