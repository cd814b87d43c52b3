/// Whether readers may read an article without paying.
enum Paywall {
  /// - Returns: nil when the page does not say.
  static func isFree(_ meta: MetaTags, _ text: PageText) -> Bool? {
    if text.blocks.contains(where: { $0.weight < 200 && stands(in: text.line($0)) }) { return false }
    return tier(meta)
  }

  /// Whether a line tells readers to pay for the rest.
  static func stands(in line: FoldedLine) -> Bool { walls.occur(in: line) }

  private static let walls = PhraseList([
    "to continue reading", "subscribe to continue", "subscribe to read", "this article is for subscribers",
    "this story is for subscribers", "this content is for subscribers", "exclusive to subscribers",
    "um weiterzulesen", "weiterlesen mit", "pour lire la suite", "la suite est réservée",
    "réservé aux abonnés", "réservé à nos abonnés", "réservée aux abonnés", "réservée à nos abonnés",
    "para seguir leyendo", "exclusivo para suscriptores", "solo para suscriptores", "per continuare a leggere",
    "riservato agli abbonati", "riservata agli abbonati", "riservato ai nostri abbonati", "exclusivo para assinantes",
    "conteúdo para assinantes", "alleen voor abonnees", "exclusief voor abonnees", "word abonnee",
    "för dig som är prenumerant", "logga in för att läsa", "endast för prenumeranter",
    "bare for abonnenter", "kun for abonnenter", "vain tilaajille", "tylko dla prenumeratorów",
    "только для подписчиков", "доступен только по подписке", "この記事は有料", "有料会員限定", "会員限定記事", "残り文字",
    "유료 기사", "구독자 전용", "仅限订阅", "订阅后继续阅读", "訂閱後繼續閱讀", "للمشتركين فقط", "למנויים בלבד",
  ])

  private static func tier(_ meta: MetaTags) -> Bool? {
    switch meta.first("article:content_tier", "content_tier")?.lowercased() {
    case "free"?: true
    case "metered"?, "locked"?, "paid"?, "premium"?: false
    default: nil
    }
  }
}
