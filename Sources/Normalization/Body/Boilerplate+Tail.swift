/// Lines that begin what follows an article.
extension Boilerplate {
  /// A line that points to other pages: it may also stand between two paragraphs.
  static func pointsOn(_ line: FoldedLine) -> Bool {
    pointerOpenings.open(line) || (line.bytes.count <= 80 && pointers.contains(line.core))
  }

  /// A line after which nothing of the article follows.
  static func closes(_ line: FoldedLine) -> Bool {
    closerOpenings.open(line) || (line.bytes.count <= 80 && closers.contains(line.core)) || Paywall.stands(in: line)
  }

  private static let pointers = PhraseList([
    "related", "related articles", "related stories", "related content", "related news", "related posts",
    "related topics", "related links", "more stories", "more from", "more great stories", "more", "more on this story",
    "more on this topic", "read next", "recommended", "recommended for you", "you may also like", "you might also like",
    "you may also be interested in", "most read", "most popular", "trending", "latest news", "latest stories",
    "top stories", "share this", "share this article", "share this story", "share this post", "topics", "newsletter",
    "subscribe", "subscribe to our newsletter", "sign up for our newsletter", "up next", "editor's picks", "don't miss",
    "teilen mit", "ähnliche beiträge", "diesen beitrag teilen", "artikel teilen", "like this", "share this:",
    "mehr aus", "auch interessant", "das könnte dich auch interessieren", "partager", "compartir", "comparte",
    "condividi", "deel dit artikel", "meer nieuws", "mehr zum thema", "das könnte sie auch interessieren",
    "weitere artikel", "meistgelesen", "themen", "lesen sie auch", "ähnliche artikel", "verwandte artikel",
    "verwandte themen", "zum thema", "weitere themen", "weiterführende links", "sur le même thème", "à lire aussi",
    "articles liés", "lire aussi", "dans la même rubrique", "les plus lus", "más noticias", "lo más leído",
    "noticias relacionadas", "artículos relacionados", "te puede interesar", "temas", "más información", "leggi anche",
    "articoli correlati", "potrebbe interessarti", "leia também", "notícias relacionadas", "lees ook",
    "читайте также", "関連記事", "اقرأ أيضا", "اقرأ أيضاً", "あわせて読みたい", "קראו גם", "иcтории по теме", "related coverage",
    "also today", "also in the news", "in other news", "small ads", "elsewhere", "相关新闻", "相关阅读",
  ])

  private static let pointerOpenings = PhraseList([
    "more great ", "follow us on", "follow him on", "follow her on", "subscribe to", "sign up for", "share on",
    "read more from", "more from ", "© ", "topics:", "related:",
  ])

  private static let closers = PhraseList([
    "references", "about the author", "about the authors", "about author", "comments", "leave a comment",
    "leave a reply", "post a comment", "join the conversation", "tags", "what do you think", "view comments",
    "show comments", "previous article", "next article", "gefällt mir", "bewerten", "kategorien",
    "schreibe einen kommentar", "kommentar schreiben", "schreib einen kommentar", "beitrags-navigation",
    "beitragsnavigation", "categories", "category", "leserkommentare", "über die autorin", "zur person", "zum autor",
    "pressekontakt", "reacties", "comentar", "kommentare", "schlagworte", "über den autor", "commentaires",
    "comentarios", "etiquetas", "commenti", "comentários", "комментарии", "关键词",
  ])

  private static let closerOpenings = PhraseList([
    "copyright ©", "(c) ", "all rights reserved", "filed under", "posted in", "disclaimer:", "tagged with", "tags:",
  ])
}
