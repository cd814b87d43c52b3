import Clustering
import NewsModel
import Testing

@Suite struct CountsTests {
  private let text = Newsroom.war[0].articleBody
  private let headline = "Record raid on Port Ammel"

  private func cluster(_ articles: [Article]) throws -> Cluster {
    let clusters = Clusterer().cluster(articles, on: Newsroom.day).clusters
    #expect(clusters.count == 1)
    return try #require(clusters.first)
  }

  private func copy(_ number: Int, outlet: String, family: String? = nil) -> Article {
    var article = Newsroom.article(headline, text, outlet: outlet, hour: 8, family: family, key: "copy-\(number)")
    article.copyGroup = Newsroom.article(headline, text, outlet: outlet, hour: 8, key: "copy-0").id
    return article
  }

  @Test func outletsOfOneFamilyAndCopiesCountOnce() throws {
    let counts = try cluster(
      [
        Newsroom.war[0], Newsroom.war[1], Newsroom.war[2],
        copy(1, outlet: "evening-star", family: "tern"), copy(2, outlet: "evening-star", family: "tern"),
        copy(3, outlet: "southern-star", family: "tern"),
      ]
    ).counts
    #expect(counts.articles == 6)
    #expect(counts.outlets == 5)
    #expect(counts.families == 4)
    // The copies are of the first article's text too, so that four families are three voices.
    #expect(counts.independent == 3)
    #expect(
      counts.byOutlet.map(\.id) == [
        "evening-star", "channel-nine", "harbour-post", "northern-dispatch", "southern-star",
      ])
    #expect(counts.byOutlet.map(\.n) == [2, 1, 1, 1, 1])
    #expect(counts.byLanguage == [.init(id: "en", n: 6)])
  }

  @Test func outletsAndLanguagesStandMostFirstThenByName() throws {
    var articles = [0, 1, 2, 0, 2].enumerated().map { place, number in
      var article = Newsroom.war[number]
      article.url += "?\(place)"
      article.id = Article.ID(kind: "article", of: [article.url])
      return article
    }
    articles[1].inLanguage.tag = "en-GB"
    articles[3].inLanguage.tag = "en-AU"
    let counts = try cluster(articles).counts
    #expect(counts.byOutlet.map(\.id) == ["channel-nine", "harbour-post", "northern-dispatch"])
    #expect(counts.byOutlet.map(\.n) == [2, 2, 1])
    #expect(counts.byLanguage == [.init(id: "en", n: 3), .init(id: "en-AU", n: 1), .init(id: "en-GB", n: 1)])
    #expect(counts.articles == 5 && counts.outlets == 3 && counts.independent == 3)
  }

  @Test func oneArticleIsOneOfEverything() throws {
    let counts = try cluster([Newsroom.war[0]]).counts
    #expect([counts.articles, counts.outlets, counts.families, counts.independent] == [1, 1, 1, 1])
  }

  @Test func articlesOfWhichNobodyKnowsTheOutletAreOneVoice() throws {
    var articles = Array(Newsroom.war[0...2])
    for index in 0...1 { articles[index].publisher = .unknown }
    let counts = try cluster(articles).counts
    #expect([counts.articles, counts.outlets, counts.families, counts.independent] == [3, 2, 2, 2])
  }

  @Test func articlesOfOneWireAgencyAreOneVoice() throws {
    var articles = Array(Newsroom.war[0...2])
    for index in 0...1 { articles[index].wire = .init(agency: "Meridian News Agency", evidence: "(MNA)") }
    #expect(try cluster(articles).counts.independent == 2)
  }

  @Test func outletsThatAlsoPrintAnAgencysTextSpeakForThemselves() throws {
    let reports = Array(Newsroom.war[0...2])
    let agencys = """
      PORT AMMEL (MNA) — Veshti sent 539 drones against Port Ammel overnight in a record raid, the air force of the capital said. \
      Rescuers brought residents out of damaged homes, and Premier Dorn called Orlan Kesk by phone about the drones.
      """
    let prints = reports.map { report in
      var print = Newsroom.article(
        "Record drone raid on Port Ammel", agencys, outlet: report.publisher.id.rawValue, hour: 9)
      print.wire = .init(agency: "Meridian News Agency", evidence: "(MNA)")
      return print
    }
    let counts = try cluster(reports + prints).counts
    #expect([counts.articles, counts.families, counts.independent] == [6, 3, 4])
    // The same where nobody noticed that the texts are one: it is of the outlet that printed it first.
    let unsigned = prints.map { print in
      var print = print
      print.wire = nil
      return print
    }
    #expect(try cluster(reports + unsigned).counts.independent == 3)
  }

  @Test func fiftyNearCopiesFromOneHostNeverLead() throws {
    let copies = (0..<50).map { copy($0, outlet: "mill") }
    let clusters = Clusterer().cluster(copies + Newsroom.war[7...8], on: Newsroom.day).clusters
      .sorted { $0.rank.score > $1.rank.score }
    #expect(clusters.map(\.counts.articles) == [2, 50])
  }

  @Test func theRankIsTheSumOfItsParts() throws {
    let rank = try cluster(Array(Newsroom.war[7...8])).rank
    #expect(rank.parts.map(\.name) == ["breadth", "volume", "recency"])
    #expect(abs(rank.parts.reduce(0) { $0 + $1.value } - rank.score) < 1e-9)
  }

  @Test func opinionIsSupport() throws {
    var articles = Array(Newsroom.war[0...2])
    articles[1].genre = .opinion
    let cluster = try cluster(articles)
    #expect(cluster.members.map(\.role) == [.core, .core, .support])
    #expect(cluster.members.last?.article == articles[1].id)
  }

  @Test(arguments: [Article.Genre.opinion, .analysis, .live])
  func aReportOfWhatHappenedSpeaksForTheEvent(_ genre: Article.Genre) throws {
    let articles = Array(Newsroom.war[0...2])
    let medoid = try cluster(articles).representative
    let others = articles.map { article in
      var article = article
      if article.id == medoid { article.genre = genre }
      return article
    }
    let event = try cluster(others)
    #expect(event.representative != medoid)
    #expect(event.members.first { $0.article == event.representative }?.role == .core)
  }

  @Test(arguments: [Article.Genre.opinion, .live])
  func whereNobodyReportsTheMedoidSpeaksAllTheSame(_ genre: Article.Genre) throws {
    let articles = Array(Newsroom.war[0...2])
    let medoid = try cluster(articles).representative
    let others = articles.map { article in
      var article = article
      article.genre = genre
      return article
    }
    #expect(try cluster(others).representative == medoid)
  }

  @Test func spanKeywordsAndEntitiesAreOfTheMembers() throws {
    let cluster = try cluster(Array(Newsroom.war[0...2]))
    #expect(cluster.span.first?.description == "2026-03-02T06:00:00Z")
    #expect(cluster.span.last?.description == "2026-03-02T08:00:00Z")
    #expect(cluster.keywords.contains("drone"))
    #expect(cluster.entities.contains("Port Ammel"))
    #expect(cluster.topic?.code == "medtop:16000000")
  }

  @Test func aSectionIsReadWhateverItsCase() throws {
    var article = Newsroom.article("Ferrin beats Aldous", "Ferrin won.", hour: 5)
    article.section = "SPORT"
    #expect(try cluster([article]).topic?.code == "medtop:15000000")
  }

  @Test(arguments: Article.Genre.allCases)
  func whatSomebodyThinksOfAnEventIsSupport(_ genre: Article.Genre) throws {
    var articles = Array(Newsroom.war[7...8])
    articles[0].genre = genre
    let member = try #require(try cluster(articles).members.first { $0.article == articles[0].id })
    #expect(member.role == (genre == .opinion || genre == .analysis ? .support : .core))
  }

  @Test(arguments: [0, 1])
  func anUndatedArticleFoundsNoEventOfDatedOnes(_ undated: Int) throws {
    var articles = Array(Newsroom.war[7...8])
    articles[undated].datePublished.value = nil
    #expect(try cluster(articles).id == Cluster.id(founder: articles[1 - undated].id))
  }
  @Test(arguments: ["'s", "’s"])
  func namesAreShownWithoutTheirGenitive(_ genitive: String) throws {
    var articles = Array(Newsroom.war[0...2])
    for place in articles.indices {
      articles[place].headline = "Ministers of Tarn meet"
      articles[place].articleBody =
        "Ministers met at Quill Assembly\(genitive) oldest hall, and Quill Assembly\(genitive) guests sang."
    }
    let cluster = try cluster(articles)
    #expect(cluster.entities.contains("Quill Assembly"), "\(cluster.entities)")
    #expect(!cluster.entities.contains { $0.hasSuffix("s") && $0.contains("Assembly") })
  }
}
