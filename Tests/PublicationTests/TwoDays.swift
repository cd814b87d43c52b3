import NewsModel

@testable import Publication

/// Two days of an invented country, with what an edition can hold: an event of many outlets whose figures differ, an
/// agency copy, an opinion, a stub video, headlines in Arabic, Japanese and French, a story that goes on, leftovers.
struct TwoDays {
  var first: Newsroom
  var second: Newsroom
  let bridge: Cluster
  let bridgeAgain: Cluster

  init() throws {
    first = try Newsroom("2026-03-02")
    second = try Newsroom("2026-03-03")
    bridge = first.addBridge()
    let council = first.addCouncil()
    first.addStories()
    first.addLeftovers()
    first.theme("Flood in Velland", [bridge, council])
    bridgeAgain = second.addBridgeReopened()
    second.addSecondDay()
    join()
  }

  /// Makes the second day's bridge story the continuation of the first's.
  private mutating func join() {
    let story = first.input.threads[0].story
    var link = StoryThread.Link()
    link.date = first.input.date
    link.cluster = bridge.id
    link.score = 0.8
    link.relation = .updates
    second.input.threads[0].story = story
    second.input.threads[0].previous = [link]
    second.input.threads[0].firstSeen = first.input.date
    first.input.next = second.input.date
    second.input.previous = first.input.date
    first.input.neighbours = [.init(thread: second.input.threads[0], headline: second.input.summaries[0].headline)]
    second.input.neighbours = [.init(thread: first.input.threads[0], headline: first.input.summaries[0].headline)]
  }
}

extension Newsroom {
  mutating func theme(_ label: String, _ clusters: [Cluster]) {
    var theme = Theme()
    theme.id = Theme.ID(kind: "theme", of: [label])
    theme.date = input.date
    theme.label = label
    theme.clusters = clusters.map(\.id)
    for place in input.clusters.indices where theme.clusters.contains(input.clusters[place].id) {
      input.clusters[place].theme = theme.id
    }
    input.themes.append(theme)
  }

  fileprivate mutating func addBridge() -> Cluster {
    let flood = FloodArticles(in: &self)
    let cluster = cluster(flood.all, score: 0.92, topic: "Disaster and accident")
    let (post, lantern, phare, manara) = (flood.post, flood.lantern, flood.phare, flood.manara)
    summary(of: cluster, post.says(post.headline, in: "headline")) {
      $0.abstract = [
        post.says("The River Maren rose by two metres overnight and closed the Old Bridge on Monday morning."),
        lantern.says(
          "Twenty-six people were injured and one man is missing after the Maren burst its banks, hospitals reported."),
        lantern.says("Schools in the lower town stay shut until Wednesday."),
      ]
      $0.keyPoints = [
        post.says("Engineers will inspect the piers once the water falls, Mayor Ilse Brandt told reporters."),
        phare.says("Le Vieux-Pont restera fermé plusieurs jours, selon la mairie."),
        manara.says("أغلق فيضان نهر مارين الجسر القديم صباح الاثنين."),
      ]
      $0.disagreements = [flood.injured]
      $0.image = flood.image
    }
    digest(
      post, "The River Maren rose by two metres overnight and closed the Old Bridge on Monday morning.",
      "Ferries carried workers across until noon.")
    digest(lantern, "Schools in the lower town stay shut until Wednesday.")
    digest(phare, "La Maren est montée de deux mètres dans la nuit.")
    digest(manara, "وقالت فرق الإنقاذ إن عشرات الأشخاص نقلوا إلى المستشفى.")
    digest(flood.tide, "マレン川の水位は一晩で二メートル上昇し、古橋は月曜日の朝に閉鎖された。")
    digest(flood.opinion, "Two reports asked for a second crossing.")
    return cluster
  }

  fileprivate mutating func addCouncil() -> Cluster {
    let courier = article(
      "north-courier", "Council votes emergency money for Maren’s lower town",
      "The council of Velland set aside 40 million crowns for Maren on Monday evening. The opposition called the sum an insult.",
      at: "19:30")
    let radio = article(
      "valley-radio", "40 million for the flooded town",
      "Forty million crowns go to the flooded town, the council decided by 31 votes to 12.", at: "19:50")
    let cluster = cluster([courier, radio], score: 0.71, topic: "Politics")
    summary(of: cluster, courier.says(courier.headline, in: "headline")) {
      $0.abstract = [
        courier.says("The council of Velland set aside 40 million crowns for Maren on Monday evening."),
        radio.says("Forty million crowns go to the flooded town, the council decided by 31 votes to 12."),
      ]
      $0.keyPoints = [courier.says("The opposition called the sum an insult.")]
    }
    digest(courier, "The opposition called the sum an insult.")
    return cluster
  }

  /// Stories of two articles each.
  fileprivate mutating func addStories() {
    for (place, story) in PairStory.all.enumerated() {
      let post = article("harbour-post", story.first.headline, story.first.text, at: "1\(place):05")
      let other = article(
        place % 2 == 0 ? "daily-lantern" : "valley-radio", story.second.headline, story.second.text,
        at: "1\(place):40")
      let cluster = cluster([post, other], score: 0.6 - Double(place) / 20, topic: story.topic)
      summary(of: cluster, post.says(story.first.headline, in: "headline")) {
        $0.abstract = [post.says(story.first.text), other.says(story.second.text)]
      }
      digest(post, story.first.text)
      digest(other, story.second.text)
    }
  }

  fileprivate mutating func addLeftovers() {
    let leftovers = [
      ("daily-lantern", "How to dry a wet piano", "Economy, business and finance"),
      ("valley-radio", "Night buses run again on line 4", "Politics"),
      ("le-phare", "Un village sans voitures fête ses dix ans", "Environment"),
      ("al-manara", "افتتاح معرض للكتاب في ميناء فيلاند", "Arts, culture, entertainment and media"),
      ("tokyo-tide", "港の朝市、五年ぶりに再開", "Economy, business and finance"),
    ]
    for (place, (outlet, headline, topic)) in leftovers.enumerated() {
      let language = ["le-phare": "fr", "al-manara": "ar", "tokyo-tide": "ja"][outlet] ?? "en"
      let article = article(outlet, headline, headline + ".", at: "1\(place):25", language: language)
      cluster([article], score: 0.2 - Double(place) / 50, topic: place == 1 ? nil : topic)
    }
  }

  fileprivate mutating func addBridgeReopened() -> Cluster {
    let post = article(
      "harbour-post", "Old Bridge opens to walkers a day after the flood",
      "Walkers may cross the Old Bridge again since Tuesday noon. Cars have to wait until divers have seen the piers.",
      at: "12:20")
    let lantern = article(
      "daily-lantern", "Maren’s bridge is open again, for feet",
      "The missing man was found alive in a boathouse, police said. The number of injured rose to 27.", at: "13:00")
    let cluster = cluster([post, lantern], score: 0.9, topic: "Disaster and accident")
    summary(of: cluster, post.says(post.headline, in: "headline")) {
      $0.abstract = [
        post.says("Walkers may cross the Old Bridge again since Tuesday noon."),
        lantern.says("The number of injured rose to 27."),
      ]
      $0.whatIsNew = [lantern.says("The missing man was found alive in a boathouse, police said.")]
    }
    digest(post, "Cars have to wait until divers have seen the piers.")
    return cluster
  }

  fileprivate mutating func addSecondDay() {
    let post = article(
      "harbour-post", "Ferry line to the islands sold", "The line goes to a company from Hale for an unknown price.",
      at: "09:10")
    let radio = article(
      "valley-radio", "Islands’ ferries get a new owner", "The new owner promises to keep the winter timetable.",
      at: "09:45")
    let cluster = cluster([post, radio], score: 0.5, topic: "Economy, business and finance")
    summary(of: cluster, post.says(post.headline, in: "headline")) {
      $0.method = .model
      $0.model = "small-writer-7b"
      $0.abstract = [
        post.says("The line goes to a company from Hale", as: "A company from Hale buys the ferry line to the islands.")
      ]
      $0.keyPoints = [radio.says("keep the winter timetable", as: "The winter timetable stays.")]
    }
    let alone = article("le-phare", "Le port rouvre", "Le port a rouvert mardi.", at: "15:00", language: "fr")
    self.cluster([alone], score: 0.1)
  }
}

/// What is written of the first day's flood.
private struct FloodArticles {
  let post: Article
  let lantern: Article
  let courier: Article
  let phare: Article
  let manara: Article
  let tide: Article
  let opinion: Article
  let video: Article

  init(in newsroom: inout Newsroom) {
    post = newsroom.article(
      "harbour-post", "Flood closes the Old Bridge at Maren and cuts the town in two",
      "The River Maren rose by two metres overnight and closed the Old Bridge on Monday morning. At least 23 people were taken to hospital, the regional rescue service said. Ferries carried workers across until noon.\n\nEngineers will inspect the piers once the water falls, Mayor Ilse Brandt told reporters.",
      at: "07:40"
    ) {
      var image = Article.Image()
      image.url = "https://www.harbour-post.example/pictures/bridge.jpg"
      $0.image = [image]
    }
    lantern = newsroom.article(
      "daily-lantern", "Maren under water: 26 injured as river bursts its banks",
      "Twenty-six people were injured and one man is missing after the Maren burst its banks, hospitals reported. Schools in the lower town stay shut until Wednesday.",
      at: "08:15")
    let original = post.id
    courier = newsroom.article(
      "north-courier", "Flood closes the Old Bridge at Maren",
      "The River Maren rose by two metres overnight and closed the Old Bridge on Monday morning. At least 23 people were taken to hospital, the regional rescue service said.",
      at: "08:30"
    ) {
      $0.wire = .init(agency: "Velland News Agency", evidence: "(VNA)")
      $0.copyGroup = original
    }
    phare = newsroom.article(
      "le-phare", "Crue de la Maren : le Vieux-Pont fermé, la ville coupée en deux",
      "La Maren est montée de deux mètres dans la nuit. Le Vieux-Pont restera fermé plusieurs jours, selon la mairie.",
      at: "10:05", language: "fr")
    manara = newsroom.article(
      "al-manara", "فيضان نهر مارين يغلق الجسر القديم ويقسم المدينة",
      "أغلق فيضان نهر مارين الجسر القديم صباح الاثنين. وقالت فرق الإنقاذ إن عشرات الأشخاص نقلوا إلى المستشفى.",
      at: "10:40", language: "ar")
    tide = newsroom.article(
      "tokyo-tide", "マレン川が氾濫、古橋が閉鎖", "マレン川の水位は一晩で二メートル上昇し、古橋は月曜日の朝に閉鎖された。", at: "11:20",
      language: "ja")
    opinion = newsroom.article(
      "daily-lantern", "We were warned about the Old Bridge",
      "Two reports asked for a second crossing. Nobody listened.",
      at: "16:00", genre: .opinion)
    video = newsroom.article(
      "valley-radio", "Watch: the Maren at its highest", "", at: "12:10", genre: .video
    ) { $0.flags = ["thin"] }
  }

  var all: [Article] { [post, lantern, courier, phare, manara, tide, opinion, video] }

  var injured: Summary.Disagreement {
    var low = Summary.Disagreement.Value()
    (low.value, low.unit, low.articles) = ("at least 23", "people", [post.id, courier.id])
    low.citations = post.says("At least 23 people were taken to hospital").citations
    var high = Summary.Disagreement.Value()
    (high.value, high.unit, high.articles) = ("26", "people", [lantern.id])
    high.citations = lantern.says("Twenty-six people were injured").citations
    var injured = Summary.Disagreement()
    injured.about = "injured"
    injured.values = [low, high]
    return injured
  }

  var image: Summary.LeadImage {
    var image = Summary.LeadImage()
    image.url = post.image.first?.url ?? ""
    image.article = post.id
    image.caption = "The Old Bridge at Maren on Monday morning, its arches under water"
    image.creditText = "Jon Aster/Harbour Post"
    image.alt = "Brown water up to the keystones of a stone bridge"
    image.describedBy = "publisher"
    return image
  }
}

/// A story of two articles: its topic, and headline and text of either.
private struct PairStory {
  let topic: String
  let first: (headline: String, text: String)
  let second: (headline: String, text: String)

  static let all = [
    PairStory(
      topic: "Economy, business and finance",
      first: (
        "Harbour workers agree to end their strike after nineteen days",
        "Dockers of Port Velland voted on Monday to return to work."
      ),
      second: (
        "Strike at Port Velland is over",
        "The union accepted a rise of 4.2 per cent over two years."
      )),
    PairStory(
      topic: "Science and technology",
      first: (
        "Observatory on Mount Hale sees the first light of its new mirror",
        "The eight-metre mirror caught its first star at 21:14 on Sunday."
      ),
      second: (
        "First light for Velland’s great telescope",
        "Astronomers expect to work with the instrument from May."
      )),
    PairStory(
      topic: "Sport",
      first: (
        "Late goal sends Maren Rovers to the cup final",
        "Rovers beat Hale Town 2-1 with a goal in the last minute."
      ),
      second: (
        "Rovers reach the final",
        "Twelve thousand people saw the match in the rain."
      )),
    PairStory(
      topic: "Health",
      first: (
        "Hospitals run out of a common antibiotic",
        "Three of five regional hospitals reported that they have stock for a week."
      ),
      second: (
        "Antibiotic short in three hospitals",
        "The ministry asked neighbours for supplies."
      )),
    PairStory(
      topic: "Arts, culture, entertainment and media",
      first: (
        "The lost notebooks of Edda Lorn turn up in an attic",
        "Nine notebooks of the poet were found in a house in Hale."
      ),
      second: (
        "Poet’s notebooks found in Hale",
        "The city library will show them in autumn."
      )),
    PairStory(
      topic: "Environment",
      first: (
        "Storks come back to the Velland marshes three weeks early",
        "Watchers counted 140 storks on Sunday."
      ),
      second: (
        "Early storks in the marshes",
        "A mild February is the likely reason, the bird society said."
      )),
    PairStory(
      topic: "Crime, law and justice",
      first: (
        "Court clears the former port director of fraud",
        "The district court found no proof that he had taken money."
      ),
      second: (
        "Port director acquitted",
        "The prosecutor said she would appeal."
      )),
  ]
}
