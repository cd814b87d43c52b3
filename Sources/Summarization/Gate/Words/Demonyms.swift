/// Forms in which one name goes: of a country and of its people.
enum Demonyms {
  /// Words of which one is made from the other: `russia` and `russian`, `vellport` and `vellporter`; or one word spelled in two
  /// ways.
  static func areRelated(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if let group = groups[one], group == groups[other] { return true }
    if one.first != other.first { return false }
    if one.americanSpelling == other.americanSpelling { return true }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let (shorter, longer) = (min(one.count, other.count), max(one.count, other.count))
    return shared >= 4 && shorter - shared <= 1 && longer - shared <= 4 && endings.contains(tail(one, other, shared))
  }

  /// Whether the word is a country's or a people's with forms that no ending tells, or their letters.
  static func isListed(_ word: String) -> Bool { groups[word] != nil }

  private static func tail(_ one: String, _ other: String, _ shared: Int) -> String {
    String((one.count >= other.count ? one : other).dropFirst(shared))
  }

  private static let endings: Set<String> = [
    "n", "an", "ns", "ans", "ian", "ians", "i", "is", "ese", "ish", "s", "es", "er", "ers", "ic", "ine", "ite", "ites",
  ]

  /// Forms that no ending tells, each with the number of its group.
  private static let groups: [String: Int] = list.split(separator: "\n").enumerated().reduce(into: [:]) {
    groups, line in
    for word in line.element.split(separator: " ") { groups[String(word)] = line.offset }
  }

  private static let list = """
    france french frenchman frenchmen frenchwoman
    britain british uk briton britons
    england english
    spain spanish spaniard spaniards
    netherlands dutch
    us usa america american americans
    wales welsh
    ireland irish
    denmark danish dane danes
    switzerland swiss
    turkey turkish turkiye turk turks
    greece greek greeks
    poland polish pole poles
    sweden swedish swede swedes
    finland finnish finn finns
    thailand thai thais
    eu europe european europeans
    philippines filipino filipinos philippine
    germany german germans
    scotland scottish scots
    peru peruvian peruvians
    norway norwegian norwegians
    portugal portuguese
    belgium belgian belgians
    lebanon lebanese
    cyprus cypriot cypriots
    afghanistan afghan afghans
    uzbekistan uzbek uzbeks
    kazakhstan kazakh kazakhs
    tajikistan tajik tajiks
    turkmenistan turkmen
    kyrgyzstan kyrgyz
    pakistan pakistani pakistanis
    croatia croatian croat croats
    serbia serbian serb serbs
    slovakia slovakian slovak slovaks
    slovenia slovenian slovene slovenes
    czechia czech czechs
    bosnia bosnian bosniak
    kosovo kosovar kosovars
    congo congolese
    niger nigerien
    chad chadian
    togo togolese
    mali malian malians
    madagascar malagasy
    burma burmese myanmar
    laos lao laotian
    vietnam vietnamese
    china chinese
    taiwan taiwanese
    hongkong hongkonger
    israel israeli israelis
    gaza gazan gazans
    iceland icelandic icelanders
    luxembourg luxembourger
    monaco monegasque
    ukraine ukrainian ukrainians
    argentina argentine argentines argentinian
    brazil brazilian brazilians
    chile chilean chileans
    ecuador ecuadorean ecuadorian
    panama panamanian
    canada canadian canadians
    quebec quebecois quebecer
    moscow muscovite
    """
}
