import NewsModel

/// A Tuesday.
let editionDay = Day(year: 2026, month: 3, day: 3) ?? Day(number: 0)

/// An invented article.
func article(
  _ id: String, _ headline: String, _ body: String, outlet: String = "", language: String = "en",
  genre: Article.Genre = .report, flags: [String] = []
) -> Article {
  var article = Article()
  article.id = Article.ID("article-" + id)
  article.headline = headline
  article.articleBody = body
  let name = outlet.isEmpty ? id : outlet
  article.publisher = Outlet(id: Outlet.ID(name), name: name, domain: name + ".example")
  article.inLanguage = .init(tag: language, confidence: 1)
  article.genre = genre
  article.flags = flags
  return article
}

/// A cluster of articles, the first of which is the medoid.
func cluster(_ articles: [Article], support: Set<String> = []) -> Cluster {
  var cluster = Cluster()
  cluster.id = Cluster.id(founder: articles[0].id)
  cluster.date = editionDay
  cluster.representative = articles[0].id
  cluster.members = articles.map { article in
    var member = Cluster.Member()
    member.article = article.id
    member.role = support.contains(article.id.rawValue) ? .support : .core
    return member
  }
  return cluster
}

/// Three reports of one fire, from three outlets.
let fire = [
  article(
    "a", "Fire at Vellport ferry terminal kills one and injures dozens",
    """
    A fire at the main ferry terminal in Vellport killed one person and injured 26 others on Tuesday, the city's fire service said.

    The blaze began in a kitchen on the ground floor shortly after 6 a.m., according to fire chief Marta Oyen. She said smoke filled the waiting hall within minutes.

    Ferry services to the outer islands were cancelled until Thursday, and about 4,000 passengers were stranded.

    “We heard a bang and then everybody ran,” said Tomas Brill, who was waiting for the first boat.
    """, outlet: "harbour-post"),
  article(
    "b", "Vellport ferry terminal fire leaves at least 23 injured",
    """
    At least 23 people were injured when fire broke out at the Vellport ferry terminal early on Tuesday, officials said.

    Mayor Ines Calder promised an inquiry into why the alarm failed to sound in the waiting hall.

    He did not answer questions. Sign up for our newsletter to read more about Vellport.
    """, outlet: "coast-daily"),
  article(
    "c", "Why did the alarm at Vellport's terminal stay silent?",
    """
    Inspectors had warned in March that the fire alarm of the Vellport ferry terminal was faulty, documents seen by Radio Marsh show.

    The port authority said repairs were planned for the autumn and that 1.2 million crowns had been set aside for them.

    Ferry services to the outer islands were cancelled until Thursday, and about 4,000 passengers were stranded.
    """, outlet: "radio-marsh"),
]
