import Clustering
import NewsModel
import Testing

@Suite struct ThemeTests {
  private func themes(_ articles: [Article]) -> [[String]] {
    let result = Clusterer().cluster(articles, on: Newsroom.day)
    return result.themes.map { theme in
      Newsroom.groups(result.clusters.filter { $0.theme == theme.id }, of: articles).flatMap { $0 }.sorted()
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The names of the war are in most of its day's articles, and weigh little between its events.
  @Test func theEventsOfOneWarAreGathered() {
    #expect(
      themes(Newsroom.war) == [
        [
          "Capital under record drone attack moments after Dorn and Kesk speak",
          "Dorn lifts sanctions on Tarnland, and experts see an opening",
          "Kesk will not back down from war goals, his office says in read-out",
          "Port Ammel hit by record drone raid as Kesk rejects truce",
          "Veshti pounds Port Ammel in biggest air raid of the war despite leaders' call",
        ],
        [
          "Rebel rulers of Qasar recognised by Veshti in a first",
          "Veshti becomes first country to recognise Qasar's rebel government",
          "Veshti uses banned poison gas at the front, three intelligence services say",
        ],
      ])
  }

  @Test func aThemeHasTheCountsOfItsEventsAndTheBestLeads() throws {
    let result = Clusterer().cluster(Newsroom.war, on: Newsroom.day)
    let theme = try #require(result.themes.max { $0.counts.articles < $1.counts.articles })
    let events = result.clusters.filter { $0.theme == theme.id }
    #expect(theme.counts.articles == events.reduce(0) { $0 + $1.counts.articles })
    #expect(theme.clusters == events.sorted { ($1.rank.score, $0.id) < ($0.rank.score, $1.id) }.map(\.id))
    #expect(theme.label == "Premier Dorn · Orlan Kesk · Veshti")
  }

  @Test(arguments: Newsroom.war.indices)
  func anEventWithoutATimeFoundsNoTheme(_ undated: Int) {
    var articles = Newsroom.war
    let result = Clusterer().cluster(articles, on: Newsroom.day)
    let group = result.clusters.first { $0.members.contains { $0.article == articles[undated].id } }
    for index in articles.indices where group?.members.contains(where: { $0.article == articles[index].id }) == true {
      articles[index].datePublished.value = nil
    }
    let other = Clusterer().cluster(articles, on: Newsroom.day)
    for theme in other.themes {
      let events = other.clusters.filter { $0.theme == theme.id }
      let first = events.min { ($0.span.first?.seconds ?? .max, $0.id) < ($1.span.first?.seconds ?? .max, $1.id) }
      #expect(theme.id == Theme.ID(kind: "theme", of: [first?.id.rawValue ?? ""]))
    }
  }

  @Test func anArticleThatIsLikeNoOtherHasNoTheme() {
    let recipe = Newsroom.article("Salt bread wins the bakers' prize", "A loaf baked with sea salt won.", hour: 5)
    let clusters = Clusterer().cluster(Newsroom.war + [recipe], on: Newsroom.day).clusters
    #expect(clusters.filter { $0.members[0].article == recipe.id }.map(\.theme) == [nil])
  }
}
