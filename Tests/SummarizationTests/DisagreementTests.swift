import NewsModel
import Testing

@testable import Summarization

private func disagreements(_ articles: [Article]) -> [Summary.Disagreement] {
  Summarizer().summarize(Event(cluster: cluster(articles), articles: articles)).summary.disagreements
}

private func lines(_ articles: [Article]) -> [String] {
  disagreements(articles).map { found in
    found.about + ": "
      + found.values.map { "\($0.value) (\($0.articles.map(\.rawValue).joined(separator: " ")))" }.joined(
        separator: ", ")
  }
}

/// F25 of the page that started the project: the figures of two outlets side by side.
@Test func sourcesThatDifferAreShownWithTheirOutlets() {
  #expect(lines(fire) == ["injured: at least 23 (article-b), 26 (article-a)"])
  let values = disagreements(fire)[0].values
  #expect(values.map { $0.citations[0].exact.contains($0.value) } == [true, true])
}

private func report(_ id: String, _ body: String, outlet: String = "") -> Article {
  article(id, "Storm at Vellport", body, outlet: outlet)
}

/// A rounded figure that fits both takes neither away from the other.
@Test func aRoundedFigureDoesNotHideThoseThatDiffer() {
  let reports = [
    report("a", "More than a thousand people were led to safety and spent the night in the halls."),
    report("b", "Roughly 1,400 people have been moved to schools and church halls, the council said."),
    report("c", "Around 1,100 people spent the rest of the night in two schools and the hall."),
  ]
  let shown = ["people: around 1,100 (article-c), roughly 1,400 (article-b)"]
  #expect(lines(reports) == shown)
  #expect(lines(reports.reversed()) == shown)
}

@Test func figuresAreWrittenInOneLanguage() {
  var french = article("a", "Séisme", "Un séisme de magnitude 5,8 a secoué le nord de la Costalba.", outlet: "")
  french.inLanguage.tag = "fr"
  let reports = [
    french, report("b", "The tremor, of magnitude 5.8, struck before dawn."),
    report("c", "A quake of magnitude 5.9 struck before dawn."),
  ]
  #expect(lines(reports) == ["magnitude: 5.8 (article-b article-a), 5.9 (article-c)"])
  #expect(lines([french, reports[2]]) == ["magnitude: 5,8 (article-a), 5.9 (article-c)"])
}

@Test func aTypesNumberIsNotWhatIsCounted() {
  let reports = [
    report("a", "The navy recovered seven AK-47 rifles from the boats."),
    report("b", "The sailors found six AK-47 rifles in the boats."),
  ]
  #expect(lines(reports) == ["rifles: six (article-b), seven (article-a)"])
}

/// Nobody compares the rows of results tables sentence by sentence, and thousands of rows would take hours.
@Test func aSentenceOfMoreThanTwentyNumbersIsATable() {
  func reports(_ rows: Int) -> [Article] {
    let table = (0..<rows).map { ", \($0 + 200)" }.joined()
    return [
      report("a", "The storm injured 23 people\(table)."), report("b", "The storm injured 26 people\(table)."),
    ]
  }
  #expect(lines(reports(19)) == ["injured: 23 (article-a), 26 (article-b)"])
  #expect(lines(reports(20)) == [])
}

@Test func equalFiguresAreNoDisagreement() {
  #expect(lines([report("a", "At least 23 people were injured."), report("b", "The storm injured 23 people.")]) == [])
}

@Test func roundedFiguresAreNoDisagreement() {
  #expect(
    lines([report("a", "About 4,000 people were evacuated."), report("b", "The town evacuated 4,100 people.")]) == [])
}

@Test func oneOutletDoesNotDisagreeWithItself() {
  #expect(
    lines([
      report("a", "The storm killed 3 people.", outlet: "x"), report("b", "The storm killed 4 people.", outlet: "x"),
    ]) == [])
}

@Test func figuresOfOtherTimesAreNotCompared() {
  #expect(lines([report("a", "The storm killed 3 people."), report("b", "A storm in 2011 killed 9 people.")]) == [])
}

@Test(arguments: [
  // Two numbers that are read together.
  ("The Senate passed the bill on a 51-48 vote.", "The Senate passed the bill by a vote of 48 to 51 hours after."),
  ("The court ruled 5 to 4 that the law holds.", "The court's majority ruled 5-4 that the law holds."),
  // A part of a total.
  ("Three civilians were among those killed on the bridge.", "The attack on the bridge killed 4 people."),
  ("Four were killed at the scene; a fifth died in hospital.", "The attack killed five people."),
  // Things, and people who are no victims.
  ("Crews answered 911 calls for rescues.", "Crews rescued 1,200 people."),
  ("Some 2.4 million people cast their ballots.", "About 2.5 million eligible people may cast their ballots."),
  // What may come, and what has come.
  ("Another 40 inches of rain could fall on Surf City.", "More than 35 inches of rain fell on Surf City."),
  ("The flood could displace 3,000 people.", "The flood displaced 2,000 people."),
  // Another time.
  ("The quake injured two people.", "A quake in September injured five people."),
  // Another place, another speed, a conversion.
  ("The storm was 435 miles from land.", "The 500-mile wide storm moved on."),
  ("Winds of 110 mph hit the coast.", "Winds of 125 mph hit the coast."),
  ("Winds blew at 160 kph (100 mph winds).", "The coast saw 90 winds."),
  // A round form, a version, what is counted at the end of a headline only.
  ("The firms agreed to a deal of $1 billion.", "The firms agreed to a deal of $1.07 billion."),
  ("The phone gets system 7 update.", "The phone gets system 7.1 update."),
  ("The study followed 78,000 adults in Vellport.", "The study followed 78,430 adults in Vellport."),
  ("Turnout was 78 percent.", "Turnout was 78.4 percent."),
  // Halves of a sum; what a rule asks for.
  ("Six policemen and nine demonstrators were injured.", "Fifteen people were injured."),
  ("The bill has 51 votes in the Senate.", "The bill needs the 60 votes of the other side."),
  ("The court voted 5-4 for it.", "A vote of 4–5 ended the case."),
  // Two bodies, two people.
  ("The committee voted 14-9 for the bill.", "The bill passed by a 52-47 vote."),
  ("The novelist died aged 87.", "The actor died aged 63."),
  // A few of many.
  ("A crowd of 40,000 came.", "The police took nine demonstrators away."),
  // Other things of one name.
  ("A strike cost the economy 34,000 jobs.", "The government said 38,000 jobs were created in May."),
])
func differentThingsAreNotCompared(one: String, other: String) {
  #expect(lines([report("a", one), report("b", other)]) == [])
}

@Test func aRetractedFigureIsUpdatedByTheOneOfItsClass() {
  let found = disagreements([
    report(
      "a",
      "There were four dead, police said. Seven people are in critical condition. Police had earlier said there were five dead."
    ),
    report("b", "Five people were killed on the bridge."),
  ])
  #expect(found.map(\.about) == ["killed"])
  #expect(found.first?.values.map(\.value) == ["five", "four"])
}

@Test(arguments: [
  (
    "Gunmen abducted at least 35 pupils.", "The army looks for 26 girls who were kidnapped.",
    "abducted: 26, at least 35"
  ),
  (
    "He took €2.4 million in bribes over the port of Selna.", "He took bribes of €2.1 million over the port of Selna.",
    "bribes: €2.1 million, €2.4 million"
  ),
  ("The novelist has died aged 87.", "She died at the age of 88.", "age at death: 87, 88"),
  (
    "Seven of nine members voted for the rise.", "The vote was 6-3, closer than expected.",
    "votes of 9: 6-3, seven of nine"
  ),
  ("Police put the crowd at 40,000.", "The unions spoke of 120,000 marchers.", "crowd: 40,000, 120,000"),
  ("Turnout was 78 percent.", "Turnout was 79.4 percent.", "turnout: 78 percent, 79.4 percent"),
  ("Six policemen were injured.", "Some were taken away and nine demonstrators were injured.", "injured: six, nine"),
])
func figuresOfOneThingAreCompared(one: String, other: String, shown: String) {
  let found = disagreements([report("a", one), report("b", other)])
  #expect(found.map { $0.about + ": " + $0.values.map(\.value).joined(separator: ", ") } == [shown])
}

@Test(arguments: [
  ("fr", "L'incendie a fait neuf morts.", "L'incendie a fait sept morts.", "killed: sept, neuf"),
  ("de", "Bei dem Brand sind drei Menschen ums Leben gekommen.", "Zwei Tote nach dem Brand.", "killed: zwei, drei"),
  ("de", "374 Abgeordnete stimmten dafür.", "Dafür stimmten 375 Abgeordnete.", "members: 374, 375"),
  ("es", "Al menos 24 personas murieron.", "El terremoto deja 27 muertos.", "killed: al menos 24, 27"),
  (
    "es", "No desviara 1,8 millones de euros.", "La pena por desviar 1,6 millones de euros.",
    "embezzlement: 1,6 millones de euros, 1,8 millones de euros"
  ),
  ("zh", "事故已造成11人遇难、3人失联。", "遇难人数升至13人，另有3人失联。", "killed: 11, 13"),
  ("ar", "لقي 14 شخصا على الأقل مصرعهم.", "ارتفعت الحصيلة إلى 18 قتيلا.", "killed: 14, 18"),
  ("vi", "Ít nhất 8 người thiệt mạng.", "Số người chết đã tăng lên 10 người.", "killed: 8, 10"),
])
func figuresOfOtherLanguagesAreCompared(language: String, one: String, other: String, shown: String) {
  let found = disagreements(
    [one, other].enumerated().map { place, body in
      article("\(place)", "Vellport", body, language: language)
    })
  #expect(found.map { $0.about + ": " + $0.values.map(\.value).joined(separator: ", ") } == [shown])
}

@Test func aFrenchNewThingIsNoNumber() {
  let figures = ["Un neuf hôtel a brûlé.", "Il y a neuf morts."].map { FigureReader($0, language: "fr").casualties() }
  #expect(figures.map { $0.map(\.quantity.value) } == [[], [9]])
}

/// `From 40` is what was said before, wherever the verb stands.
@Test func whatACountWasLoweredFromIsNoCount() {
  let found = lines([
    report("a", "Officials lowered the number of missing from 40 to 19."),
    report("b", "Twenty-two people are missing."),
  ])
  #expect(found == ["missing: 19 (article-a), twenty-two (article-b)"])
}

@Test func anExactFigureStandsOverTheCutThatHasIt() {
  let found = disagreements([
    report("a", "More than 50 people fell ill after the meal."),
    report("b", "The meal made 52 people ill, doctors said."),
    report("c", "Doctors treated 61 people who fell ill."),
  ])
  #expect(found.first?.values.map(\.value) == ["52", "61"])
  #expect(found.first?.values[0].citations[0].exact.contains("52") == true)
}

@Test func moneyAndVotesAreCompared() {
  let found = lines([
    report("a", "The court imposed a fine of $5 million. The bill passed with 52 votes."),
    report("b", "The fine of $6.5 million is the largest. It won 54 votes."),
  ])
  #expect(found == ["fine: $5 million (article-a), $6.5 million (article-b)", "votes: 52 (article-a), 54 (article-b)"])
}

@Test func numbersOfOneThingAreKnownByTheWordsBesideThem() {
  let found = lines([
    report("a", "About 60 metres of the old sea wall fell. The ferry had 212 people on board."),
    report("b", "Some 70 metres of the wall collapsed. There were 214 people aboard the ferry."),
    report("c", "The sea wall cost 900,000 crowns in 1911. It took 212 workers."),
  ])
  #expect(
    found == [
      "metres: about 60 (article-a), some 70 (article-b)", "people on board: 212 (article-a), 214 (article-b)",
    ])
}

@Test func whatAReportTakesBackIsAnEarlierCount() {
  let found = disagreements([
    report("a", "The storm injured 23 people. Police had first spoken of 9."),
    report("b", "The storm injured 9 people."),
  ])
  #expect(found.map(\.isUpdate) == [true])
  #expect(found.first?.values.map(\.value) == ["9", "23"])
}

@Test func anArticleThatKnowsTheOthersFigureDoesNotDisagree() {
  #expect(
    lines([
      report("a", "The storm injured 23 people. It broke 9 windows of the station."),
      report("b", "The storm injured 9 people."),
    ]) == [])
}

// The case of the page that started the project, and its kin.

@Test func atLeastTwentyThreeStandsBesideOneKilledAndTwentySix() {
  let found = lines([
    report("a", "At least 23 people were injured in the attack, officials said.", outlet: "CBS"),
    report("b", "One killed and 26 injured in the attack on the city, its mayor said.", outlet: "BBC"),
  ])
  #expect(found == ["injured: at least 23 (article-a), 26 (article-b)"])
}

@Test func aReportThatSaysHowFarItsCountIsFromAnotherOneDiffersFromIt() {
  let found = lines([
    report("a", "Thirty-nine unidentified drones flew over the base, the air force said."),
    report(
      "b", "At least 40 aircraft came over in two waves, the officers said, one more than the 39 in the official count."
    ),
    report("c", "St Anne's Hospital has treated 33 people, two more than the police count. Drones were seen."),
    report("d", "The police said 31 people were injured."),
  ])
  #expect(
    found == [
      "injured: 31 (article-d), 33 (article-c)", "drones: thirty-nine (article-a), at least 40 (article-b)",
    ])
}

@Test func rivalClaimsOfOneReportAreShownWithIt() {
  let found = lines([
    report("a", "The firm said the names of 1.2 million customers had been copied by intruders."),
    report("b", "A hacker claims to hold 1.9 million records. The firm says 1.2 million."),
  ])
  #expect(found == ["records: 1.2 million (article-a article-b), 1.9 million (article-b)"])
}

@Test func anEarlierCountIsAnUpdateAndNoContradiction() {
  let found = disagreements([
    report("a", "Some 140,000 homes were without electricity after the storm, the grid operator said."),
    report(
      "b", "About 130,000 customers were still cut off at noon, down from 140,000 at the worst, the operator said."),
  ])
  #expect(found.map(\.about) == ["homes"])
  #expect(found.map(\.isUpdate) == [true])
  #expect(found.first?.values.map(\.value) == ["some 140,000", "about 130,000"])
}

@Test func comparisonsWithAnotherTimeAreNoUpdates() {
  #expect(
    lines([
      report("a", "The storm left 40 homes without power. A storm last year cut off 55 homes."),
      report("b", "Forty homes lost power, down from 55 in a storm last year."),
    ]) == [])
}

@Test func theMoreExactFigureOfAReportStands() {
  let found = lines([
    report("a", "Inspectors closed the beds after 38 people who had eaten there fell ill."),
    report(
      "b", "Oysters were recalled after more than 40 people became ill. The office said 41 cases had been confirmed."),
  ])
  #expect(found == ["ill: 38 (article-a), 41 (article-b)"])
}

@Test func whatMayRoundSeveralFiguresTakesNoSide() {
  let found = lines([
    report("a", "Around 1,100 people spent the night in schools."),
    report("b", "Roughly 1,400 people spent the night in schools, the council said."),
    report("c", "More than a thousand people spent the night in schools."),
  ])
  #expect(found == ["people: around 1,100 (article-a), roughly 1,400 (article-b)"])
}

@Test func aSumWithDebtIsAnotherSum() {
  #expect(
    lines([
      report("a", "The firm agreed to buy its rival in a deal of 1.9 billion crowns."),
      report("b", "Including debt, the deal is worth 2.3 billion crowns. It speaks of 700 jobs."),
      report("c", "The companies did not say how many of their 5,400 jobs would go."),
    ]) == [])
}

@Test func partsRatesAndOtherNationalitiesAreNoRivals() {
  #expect(
    lines([
      report("a", "The operator reconnected 99,000 of the 140,000 homes that lost power."),
      report("b", "Power is back for 99,000 homes, the operator said."),
      report("c", "The storm cut power to 140,000 homes on Monday."),
    ]) == [])
  #expect(
    lines([
      report("a", "The closure wrecked plans for 20,000 passengers."),
      report("b", "The line carries some 22,000 passengers a day."),
    ]) == [])
  #expect(
    lines([
      report("a", "Commandos seized 12 Ostran and 11 Velian nationals aboard the boat."),
      report("b", "Of the pirates seized aboard the boat, 11 are Velian nationals and 12 Ostran."),
    ]) == [])
}

/// Words of numbers in every order, so that no reading of them leaves its sentence.
@Test func noOrderOfNumberWordsTraps() {
  let words = """
    at least 23 killed more than one and 26 injured , down from 40 of the 140,000 homes $ 4 million crowns per cent a day
    two fewer than claims says 1.2 billion "including debt 5 - year magnitude of cases confirmed first spoken . 2019 the
    """.split(separator: " ").map(String.init)
  var seed: UInt32 = 7
  func next(_ limit: Int) -> Int {
    seed = seed &* 1_664_525 &+ 1_013_904_223
    return Int(seed >> 8) % limit
  }
  for _ in 0..<400 {
    let texts = (0..<2).map { _ in
      (0..<3).map { _ in (0..<(1 + next(14))).map { _ in words[next(words.count)] }.joined(separator: " ") + "." }
        .joined(separator: " ")
    }
    let found = disagreements([report("a", texts[0]), report("b", texts[1])])
    #expect(found.allSatisfy { $0.values.count > 1 })
  }
}
