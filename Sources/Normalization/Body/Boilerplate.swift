import Markup

/// Lines that pages set among and after their paragraphs, in the languages whose press we know.
enum Boilerplate {
  /// A line that stands alone between paragraphs and is none of the article.
  /// - Parameter isSentence: whether it says more than a label does, and links nothing.
  static func isLine(_ line: FoldedLine, isSentence: Bool) -> Bool {
    if openings.open(line) || (!isSentence && labels.open(line)) { return true }
    guard line.bytes.count <= 60 else { return false }
    let core = line.core
    return whole.contains(core) || isImageCount(core)
  }

  /// The link at the foot of a card.
  static func leadsOn(_ line: FoldedLine) -> Bool { onward.contains(line.core) }

  private static let onward = PhraseList([
    "learn more", "read more", "find out more", "see more", "more", "continue reading", "mehr erfahren", "mehr lesen",
    "weiterlesen", "mehr", "zum artikel", "en savoir plus", "lire la suite", "leer más", "ver más", "saber más",
    "leggi tutto", "scopri di più", "lees meer", "läs mer", "les mer", "læs mere", "lue lisää", "czytaj więcej",
    "leia mais", "saiba mais", "подробнее", "читать далее", "devamı",
  ])

  /// A paragraph in the place of what another site would show, or on commissions.
  static func isNotice(_ line: FoldedLine) -> Bool { requests.occur(in: line) }

  /// `Image 1 of 5`, `Photo 2/7`.
  private static func isImageCount(_ core: ArraySlice<UInt8>) -> Bool {
    guard core.count <= 20, core.contains(where: { $0.isASCIIDigit }) else { return false }
    let words = String(decoding: core, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "/" })
    guard (3...4).contains(words.count),
      [
        "image", "photo", "picture", "bild", "foto", "slide",
      ].contains(words[0])
    else { return false }
    return Int(words[1]) != nil && Int(words[words.count - 1]) != nil
  }

  /// Boxes that stand for what other sites would show, and notes on commissions: they may stand between any two paragraphs.
  private static let requests = PhraseList([
    "externen inhalt", "externe inhalte", "externer inhalt", "empfohlener redaktioneller inhalt", "an drittplattformen",
    "we may earn a commission", "may earn a commission", "affiliate commission", "earn an affiliate",
    "this content is hosted by a third party", "need your permission to load", "to view this content, you",
    "please allow all cookies", "accept cookies to view", "contenu externe", "contenu est bloqué",
    "contenido externo", "contenuto esterno", "externe content", "funded by readers like you",
  ])

  private static let whole = PhraseList([
    "advertisement", "advertisements", "advertising", "ad", "anzeige", "werbung", "publicidad", "publicité",
    "pubblicità", "sponsored", "story continues below advertisement", "article continues below advertisement",
    "continue reading below", "share", "share this", "share this article", "share this story", "share this post",
    "teilen", "compartir", "partager", "print", "drucken", "email", "e-mail", "tweet", "save", "listen",
    "listen to this article", "copy link", "link copied", "comments", "comment", "read more", "mehr", "weiterlesen",
    "czytaj więcej", "czytaj też", "czytaj także", "leia mais", "leggi tutto", "lire la suite", "ver más", "les mer",
    "läs mer", "læs mere", "lue lisää", "advert", "promo", "view image", "view image in fullscreen", "link to video",
    "this slideshow requires javascript", "image gallery", "loading", "image", "photo", "video", "getty images",
    "reuters", "ap", "afp", "dpa", "related", "related stories", "related articles", "follow us", "subscribe",
    "sign up", "menu", "search", "close", "skip to content", "skip advertisement", "supported by", "play video",
    "watch", "see more", "view gallery", "enlarge", "reklama", "реклама", "広告", "ad loading", "réservé à nos abonnés",
    "réservé aux abonnés",
  ])

  /// Words that label a picture or a link, and open sentences: `Read: “close them,” said the note.`
  private static let labels = PhraseList([
    "read:", "related:", "more:", "watch:", "listen:", "photo:", "foto:", "image:", "photograph:", "picture:", "bild:",
  ])

  private static let openings = PhraseList([
    "recibe cada ", "recevez chaque ", "abonnez-vous", "inscrivez-vous", "suscríbete", "jetzt abonnieren",
    "get our daily", "get our flagship", "get our morning", "get the day’s", "read more:", "read also:", "also read:",
    "see also:", "lesen sie auch", "lesen sie hier", "mehr zum thema:", "lire aussi", "à lire aussi", "lea también",
    "leer más", "lee también", "te puede interesar", "leggi anche", "leia também", "lees ook", "читайте также",
    "image source", "image credit", "photo credit", "follow our whatsapp", "stay informed. download", "click here to",
    "sign up for", "sign up to", "subscribe to our", "follow us on", "download the", "join our",
    "story continues below", "article continues below",
  ])
}
