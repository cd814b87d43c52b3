import TextAnalysis

/// A topic of the top level of the IPTC Media Topics with words and section names that speak for it.
struct MediaTopic: Sendable {
  let code: String
  let name: String
  /// In the form in which words are compared.
  let words: Set<String>
  /// Lower case.
  let sections: Set<String>

  private init(_ code: String, _ name: String, sections: String, words: String) {
    self.code = "medtop:" + code
    self.name = name
    self.sections = Set(sections.split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init))
    self.words = Set(
      WordTokenizer.words(in: words).map { word in
        var form = Array(word.utf8)
        WordForm.trim(&form)
        return String(decoding: form, as: UTF8.self)
      })
  }

  /// In the order of their codes.
  static let all = [
    MediaTopic(
      "01000000", "arts, culture, entertainment and media",
      sections: "arts, culture, entertainment, music, film, tv, books, media, kultur, cultura",
      words: """
        actor actress album artist award band book box-office celebrity cinema concert director episode exhibition festival
        film gallery hollywood movie museum music musician novel painting performance pop premiere rapper singer song
        soundtrack stage star theatre theater trailer tv
        """),
    MediaTopic(
      "02000000", "crime, law and justice", sections: "crime, courts, law, justice, police",
      words: """
        accused arrest arrested assault attorney charge convicted court crime defendant detective guilty homicide inmate
        investigation judge jury justice killer kidnapping lawsuit lawyer murder officer pleaded police prison prosecutor
        rape robbery sentence sentenced shooting stabbing suspect testimony trial verdict
        """),
    MediaTopic(
      "03000000", "disaster, accident and emergency incident", sections: "disaster, accidents, emergencies",
      words: """
        accident aftershock aground ambulance avalanche blackout blaze capsize capsized capsizing casualty collapse collapsed
        collapsing collide collided colliding collision crash crashed crashes crashing derail derailed derailing derailment
        disaster drown drowned drowning earthquake emergency epicenter epicentre erupt erupted eruption evacuate evacuated
        evacuating evacuation exploded explosion ferry fire firefighter flood flooded flooding hurt injured injuring landslide
        landslip magnitude mudslide outage overturn overturned overturning paramedic plough ploughed ploughing plow plowed plowing
        quake rescue rescued rescuer rescuing rubble runaway sank sink sinking stranded survivor tsunami victim volcano wildfire
        wreck wreckage
        """),
    MediaTopic(
      "04000000", "economy, business and finance",
      sections: "business, economy, finance, money, markets, wirtschaft, economia, économie",
      words: """
        acquisition analyst bank bond business buyout ceo company consumer cost currency deal dollar earnings economic economy
        euro exchange export fed firm gdp import index industry inflation investor loan market merger oil percent price profit
        quarter rate retail revenue sale share shareholder stock tariff tax trade wage
        """),
    MediaTopic(
      "05000000", "education", sections: "education, schools, bildung",
      words:
        "campus classroom college curriculum education exam graduate pupil school student teacher tuition university"),
    MediaTopic(
      "06000000", "environment", sections: "environment, climate, umwelt",
      words: """
        biodiversity carbon climate conservation coral deforestation emission environmental forest glacier greenhouse pollution
        recycling renewable solar species warming wildlife wind
        """),
    MediaTopic(
      "07000000", "health", sections: "health, medicine, gesundheit, salud, santé",
      words: """
        cancer disease doctor drug ebola epidemic health hospital infection medical medicine mental nurse outbreak patient
        pandemic symptom therapy treatment vaccine virus
        """),
    MediaTopic(
      "08000000", "human interest", sections: "human interest, people, lifestyle news",
      words: "anniversary baby birthday couple lottery reunited viral wedding"),
    MediaTopic(
      "09000000", "labour", sections: "labour, labor, jobs, careers",
      words:
        "employee employer job layoff minimum-wage pension redundancy strike striking unemployment union walkout worker"
    ),
    MediaTopic(
      "10000000", "lifestyle and leisure", sections: "lifestyle, travel, food, fashion, style, leisure",
      words:
        "chef cuisine cooking designer diet fashion garden holiday hotel recipe restaurant tourism tourist travel vacation"
    ),
    MediaTopic(
      "11000000", "politics and government", sections: "politics, government, elections, politik, política, politique",
      words: """
        ambassador ballot bill cabinet campaign candidate coalition congress conservative democrat diplomat election embassy
        foreign government governor lawmaker legislation mayor minister parliament party policy politician poll president prime
        referendum republican sanction senate senator summit treaty vote voter white-house
        """),
    MediaTopic(
      "12000000", "religion", sections: "religion, faith",
      words: "bishop catholic christian church islam mosque muslim pope priest rabbi religious synagogue temple vatican"
    ),
    MediaTopic(
      "13000000", "science and technology", sections: "science, technology, tech, wissenschaft, ciencia, sciences",
      words: """
        android app apple artificial asteroid astronaut astronomer battery browser chip computer cyber data device experiment
        galaxy google hacker intelligence internet iphone launch microsoft nasa orbit physics planet privacy research researcher
        robot rocket samsung satellite science scientist smartphone software spacecraft startup study tablet technology telescope
        """),
    MediaTopic(
      "14000000", "society", sections: "society, gesellschaft, sociedad, société",
      words: """
        abortion census community discrimination equality family gay gender homeless immigrant immigration marriage migrant
        migration minority population poverty race racism refugee welfare
        """),
    MediaTopic(
      "15000000", "sport",
      sections: "sport, sports, football, soccer, cricket, tennis, rugby, golf, nba, nfl, deportes, sports news",
      words: """
        athlete ball baseball basketball boxing champion championship club coach cricket cup defeat draft fixture football game
        goal goalkeeper golf grand injury inning league match medal midfielder nba nfl olympic penalty pitcher player playoff
        quarterback race rugby score scored season soccer squad stadium striker team tennis tournament victory win world-cup
        """),
    MediaTopic(
      "16000000", "conflict, war and peace", sections: "war, conflict, defence, defense",
      words: """
        airstrike army artillery attack bomb bombing casualty ceasefire civilian coup defence defense drone gunmen hostage
        insurgent invasion kyiv militant military militia missile nuclear peace rebel refugee shelling shipment siege soldier
        strike terrorism terrorist troop truce war weapon
        """),
    MediaTopic(
      "17000000", "weather", sections: "weather, wetter, météo",
      words:
        "blizzard cyclone drought forecast forecaster heatwave hurricane rain snow storm temperature tornado typhoon weather wind"
    ),
  ]
}
