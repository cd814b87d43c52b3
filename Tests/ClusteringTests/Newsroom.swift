import Clustering
import NewsModel

/// Invented articles, written as briefly as the tests allow.
enum Newsroom {
  static let day = Day("2026-03-02") ?? Day(number: 0)

  static func article(
    _ headline: String, _ body: String = "", outlet: String = "harbour-post", hour: Int? = nil, family: String? = nil,
    key: String? = nil
  ) -> Article {
    var article = Article()
    article.url = "https://\(outlet).example/\(key ?? headline)"
    article.id = Article.ID(kind: "article", of: [article.url])
    article.publisher = Outlet(id: .init(outlet), name: outlet, domain: "\(outlet).example", family: family)
    article.headline = headline
    article.articleBody = body
    article.inLanguage = .init(tag: "en", confidence: 1)
    article.datePublished.reliable = hour != nil
    article.datePublished.value = hour.map { Instant(day: day, secondOfDay: $0 * 3600) }
    return article
  }

  /// The sets of headlines that share a cluster, each sorted, sorted.
  static func groups(_ clusters: [Cluster], of articles: [Article]) -> [[String]] {
    let headlines = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.headline) })
    return clusters.map { $0.members.compactMap { headlines[$0.article] }.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// One war, one day, eight events: what an aggregator once printed as one story.
  static let war: [Article] = [
    article(
      "Veshti pounds Port Ammel in biggest air raid of the war despite leaders' call",
      """
      Veshti launched its largest air raid on Port Ammel since the war began, sending waves of drones and missiles that injured \
      at least 23 people and damaged homes and a school. The raid came hours after a phone call between Premier Dorn and \
      Veshti's leader Orlan Kesk, and the mayor of Port Ammel called the timing a signal that Veshti has no wish for peace. \
      Air defences brought down most of the drones over the capital, the air force said.
      """, outlet: "harbour-post", hour: 6),
    article(
      "Port Ammel hit by record drone raid as Kesk rejects truce",
      """
      Port Ammel was hit by a record drone raid overnight, killing one person and injuring 26 others, after Veshti sent 539 \
      drones and 11 missiles, the air force reported. The raid followed a call in which Premier Dorn said he was disappointed \
      that Orlan Kesk was not ready to end the war. Homes, schools and a consulate in the capital were damaged by drones.
      """, outlet: "northern-dispatch", hour: 7),
    article(
      "Capital under record drone attack moments after Dorn and Kesk speak",
      """
      Port Ammel came under a record drone attack moments after Premier Dorn and Orlan Kesk spoke by phone. Residents spent \
      the night in shelters as drones and missiles hit the capital; the mayor said at least 23 people were injured.
      """, outlet: "channel-nine", hour: 8),
    article(
      "Veshti uses banned poison gas at the front, three intelligence services say",
      """
      Three intelligence services have found that Veshti increasingly uses a banned poison gas against soldiers in trenches. \
      The chemical, a choking agent of an older war, forces soldiers into the open. Inspectors of the chemical weapons treaty \
      were told of nine thousand cases; Veshti denies using chemical weapons.
      """, outlet: "harbour-post", hour: 9),
    article(
      "Lawmaker slams ministry's pause of arms shipments to Ammeria",
      """
      Deputy Ilse Brandt said the defence ministry's decision to pause shipments of interceptors and artillery shells puts \
      lives at risk. The ministry ordered the halt after a review found its own stockpiles low. Brandt, a former officer, wants \
      the shipments resumed.
      """, outlet: "morning-ledger", hour: 10),
    article(
      "Kesk will not back down from war goals, his office says in read-out",
      """
      Orlan Kesk told Premier Dorn that Veshti will not back down from its goals, according to a read-out of their talk \
      released by his office. The two also discussed trade and the situation in the Gulf of Tarn, the read-out said.
      """, outlet: "morning-ledger", hour: 11),
    article(
      "Top navy commander Mirko Galt killed near the border",
      """
      Rear Admiral Mirko Galt, deputy commander of the Veshtian navy, was killed in the border district, officials confirmed. \
      Galt, 42, was appointed in March. Unofficial channels said a missile struck his command post.
      """, outlet: "morning-ledger", hour: 12),
    article(
      "Veshti becomes first country to recognise Qasar's rebel government",
      """
      Veshti has become the first country to recognise the rebel government of Qasar, which seized power four years ago. Its \
      foreign ministry accepted the credentials of Qasar's new ambassador. Exiles said recognition brings no relief to the \
      people of Qasar, while the rebel government called it an example for other countries.
      """, outlet: "harbour-post", hour: 9),
    article(
      "Rebel rulers of Qasar recognised by Veshti in a first",
      """
      The rebel government that rules Qasar has been formally recognised by Veshti, the first country to do so, to the anger \
      of opposition figures in exile. Qasar's foreign minister hopes that other countries will follow the example; critics \
      say recognition legitimises a harsh rule.
      """, outlet: "northern-dispatch", hour: 10),
    article(
      "Dorn lifts sanctions on Tarnland, and experts see an opening",
      """
      Premier Dorn signed an order that lifts most sanctions on Tarnland, a move that experts say gives the government a rare \
      opening in the region. Tarnland had let in inspectors and promised elections.
      """, outlet: "morning-ledger", hour: 13),
    article(
      "Still a chance of talks with Ostrava, senior envoy says",
      """
      A senior envoy of Ostrava said back-channel efforts to restart negotiations on enrichment go on in spite of the strikes \
      of last month. Ostrava insists on its right to enrich; mediators will meet in the spring.
      """, outlet: "channel-nine", hour: 14),
  ]
}
