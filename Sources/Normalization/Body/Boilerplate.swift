/// Lines that pages set among and after their paragraphs, in the languages whose press we know.
enum Boilerplate {
  /// A line that stands alone between paragraphs and is none of the article.
  static func isLine(_ line: FoldedLine) -> Bool {
    if openings.open(line) { return true }
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

  /// A line after which nothing of the article follows.
  static func startsTail(_ line: FoldedLine) -> Bool {
    if tailOpenings.open(line) { return true }
    return line.bytes.count <= 80 && tails.contains(line.core)
  }

  /// A paragraph after the last in which the publisher asks to be followed, paid or written to.
  static func isPromotion(_ line: FoldedLine) -> Bool { promotions.occur(in: line) || disclaimers.open(line) }

  private static let disclaimers = PhraseList(["disclaimer:", "haftungsausschluss:"])

  /// `Image 1 of 5`, `Photo 2/7`.
  private static func isImageCount(_ core: ArraySlice<UInt8>) -> Bool {
    guard core.count <= 20, core.contains(where: { $0 &- 0x30 < 10 }) else { return false }
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

  private static let promotions = PhraseList([
    "to continue reading", "choose a subscription", "log in to", "already a subscriber", "breaking news app",
    "install the app", "follow us on", "instagram, facebook", "facebook, twitter", "views and opinions expressed",
    "views expressed in", "opinions expressed in", "follow him on", "follow her on", "follow them on",
    "on twitter @", "on twitter at", "on facebook", "sign up ", "subscribe", "newsletter", "your inbox",
    "click here", "download our", "download the app", "join our", "all rights reserved", "affiliate",
    "can be reached at", "be reached at", "have a tip", "got a tip",
    "get in touch", "send us ", "in the comments", "in comments below", "have your say", "@gmail.com", "read more",
    "support our", "donate", "become a member", "follow @", "add us as a preferred source",
    "this article was originally published", "this story was originally published",
    "this article originally appeared", "this post originally appeared", "abonnieren", "folgen sie uns",
    "suivez-nous", "síguenos", "suscríbete", "seguici su", "reprinted with permission",
    "contact the author", "email the author", "follow me on", "tell us what you think", "what do you think",
    "republish", "creative commons",
  ])

  private static let whole = PhraseList([
    "advertisement", "advertisements", "advertising", "ad", "anzeige", "werbung", "publicidad", "publicité",
    "pubblicità",
    "sponsored", "story continues below advertisement", "article continues below advertisement",
    "continue reading below", "share", "share this", "share this article", "share this story", "share this post",
    "teilen", "compartir", "partager",
    "print", "drucken", "email", "e-mail", "tweet", "save", "listen", "listen to this article", "copy link",
    "link copied", "comments", "comment",
    "read more", "mehr", "weiterlesen", "czytaj więcej", "czytaj też", "czytaj także", "leia mais", "leggi tutto",
    "lire la suite", "ver más", "les mer", "läs mer", "læs mere", "lue lisää", "advert", "promo", "view image",
    "view image in fullscreen", "link to video", "this slideshow requires javascript", "image gallery", "loading",
    "image", "photo", "video", "getty images", "reuters", "ap", "afp", "dpa",
    "related", "related stories", "related articles", "follow us", "subscribe", "sign up", "menu", "search",
    "close", "skip to content",
    "skip advertisement", "supported by", "play video", "watch", "see more", "view gallery", "enlarge", "reklama",
    "реклама", "広告",
  ])

  private static let openings = PhraseList([
    "recibe cada ", "recevez chaque ", "abonnez-vous", "inscrivez-vous", "suscríbete", "jetzt abonnieren",
    "get our daily", "get our flagship", "get our morning", "get the day’s", "read more:", "read also:",
    "also read:", "read:", "related:", "see also:", "more:", "watch:", "listen:", "lesen sie auch",
    "lesen sie hier", "mehr zum thema:",
    "lire aussi", "à lire aussi", "lea también", "leer más", "lee también", "te puede interesar", "leggi anche",
    "leia também", "lees ook",
    "читайте также", "photo:", "foto:", "image:", "photograph:", "image source", "image credit", "photo credit",
    "picture:", "bild:",
    "click here to", "sign up for", "sign up to", "subscribe to our", "follow us on", "download the", "join our",
    "story continues below", "article continues below",
  ])

  private static let tails = PhraseList([
    "references", "related", "related articles", "related stories", "related content", "related news",
    "related posts", "related topics", "related links",
    "more stories", "more from", "more great stories", "more", "more on this story", "more on this topic",
    "read next", "recommended", "recommended for you",
    "you may also like", "you might also like", "you may also be interested in", "most read", "most popular",
    "trending", "latest news", "latest stories", "top stories",
    "about the author", "about the authors", "about author", "comments", "leave a comment", "leave a reply",
    "post a comment", "join the conversation",
    "share this", "share this article", "share this story", "share this post", "tags", "topics", "newsletter",
    "subscribe", "subscribe to our newsletter", "sign up for our newsletter",
    "what do you think", "view comments", "show comments", "previous article", "next article", "up next",
    "editor's picks", "don't miss",
    "teilen mit", "gefällt mir", "bewerten", "ähnliche beiträge", "kategorien", "schreibe einen kommentar",
    "kommentar schreiben", "schreib einen kommentar", "beitrags-navigation", "beitragsnavigation",
    "diesen beitrag teilen", "artikel teilen", "like this", "share this:", "categories", "category", "mehr aus",
    "auch interessant", "das könnte dich auch interessieren", "leserkommentare", "über die autorin", "zur person",
    "zum autor", "pressekontakt", "partager", "compartir", "comparte", "condividi", "deel dit artikel",
    "meer nieuws", "reacties", "comentar",
    "mehr zum thema", "das könnte sie auch interessieren", "weitere artikel", "meistgelesen", "kommentare",
    "themen", "schlagworte", "über den autor",
    "lesen sie auch", "ähnliche artikel", "verwandte artikel", "verwandte themen", "zum thema", "weitere themen",
    "weiterführende links",
    "sur le même thème", "à lire aussi", "articles liés", "commentaires", "lire aussi", "dans la même rubrique",
    "les plus lus",
    "más noticias", "lo más leído", "noticias relacionadas", "artículos relacionados", "comentarios",
    "te puede interesar", "temas", "etiquetas", "más información",
    "leggi anche", "articoli correlati", "commenti", "potrebbe interessarti", "leia também",
    "notícias relacionadas", "comentários", "lees ook",
    "читайте также", "комментарии", "関連記事", "اقرأ أيضا", "اقرأ أيضاً", "あわせて読みたい", "קראו גם", "иcтории по теме",
    "related coverage", "also today", "also in the news", "in other news", "small ads", "elsewhere", "关键词", "相关新闻",
    "相关阅读",
  ])

  private static let tailOpenings = PhraseList([
    "more great ", "follow us on", "follow him on", "follow her on", "subscribe to", "sign up for", "share on",
    "read more from", "more from ",
    "copyright ©", "© ", "(c) ", "all rights reserved", "filed under", "posted in", "disclaimer:", "tagged with",
    "tags:",
    "topics:", "related:",
  ])
}
