import Testing

@testable import Summarization

@Test(arguments: [
  "The magnitude was 6.9, according to the USGS.",
  "Brill asked the UN and the US for help on Monday.",
  "Brill asked America for help.",
  "An earthquake killed 27 people in the Peruvian south on Tuesday.",
  "Schools will stay closed until Friday, Gov. Elena Petrovic said.",
  "Schools will stay closed until Friday, Mr Petrovic said.",
  "Until Friday Peru's schools will stay closed.",
  "Despite Peruvian efforts a bridge on the road to Osk was damaged.",
  "\"We felt the house swing from side to side,\" said [Rosa] Quispe.",
])
func aNameMayStandInAnotherForm(_ sentence: String) { #expect(gateFindings(sentence, of: quake) == []) }

@Test(arguments: [
  ("The magnitude was 6.9, according to the USAF.", "name: usaf"),
  ("Brill asked the EU for help on Monday.", "name: eu"),
  ("The Bolivian health ministry said that eight children died.", "name: bolivian"),
  ("Schools will stay closed until Friday, Mr Brandt said.", "name: brandt"),
  ("Despite Bolivian efforts 120,000 people were without electricity.", "name: bolivian"),
  ("\"We felt the house swing from side to side,\" said [Berta] Quispe.", "name: berta"),
])
func anotherNameIsCaughtInAnyForm(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: quake).contains(example.1), "\(gateFindings(example.0, of: quake))")
}

@Test func initialsWithPointsAreOneToken() {
  #expect(
    Token.tokens(of: "The U.S.-led talks at 6 p.m. in D.C").map(\.text) == [
      "the", "us", "-", "led", "talks", "at", "6", "pm", "in", "dc",
    ])
  #expect(Token.tokens(of: "Plan B. It failed.").map(\.text) == ["plan", "b", ".", "it", "failed", "."])
}

@Test func partsOfALongNameHaveInitialsToo() {
  let found = Acronyms.all(
    in: Token.tokens(of: "the National Highway Traffic Safety Administration of the U.S. Government"))
  #expect(found.isSuperset(of: ["nhtsa", "htsa"]) && !found.contains("nh"))
}

@Test func aMixedClusterIsReadInTheLanguageOfItsAbstract() {
  let german = article(
    "a", "Brand in Vellport", "Bei einem Brand in Vellport starben 1.250 Menschen nicht.", language: "de")
  let gate = Gate(Event(cluster: cluster([german] + fire), articles: [german] + fire))
  #expect(gate.verdict(on: "The injured numbered 26 people on Tuesday, the city's fire service said.").support > 0.7)
}

@Test func aGermanNounIsNoName() {
  let report = article(
    "a", "Bahn: Lokführer streiken",
    "Die Lokführer der Bahn streiken seit Mittwoch für 35 Stunden Arbeit, sagte Uwe Kranich.",
    language: "de")
  #expect(gateFindings("Die Lokführer streiken für eine 35-Stunden-Woche, sagte Uwe Kranich.", of: [report]) == [])
  #expect(
    gateFindings("Die Lokführer streiken seit Mittwoch, sagte Uwe Krüger.", of: [report]).contains("name: krüger"))
  #expect(gateFindings("Die Lokführer der Bahn in Koblenz streiken.", of: [report]).contains("name: koblenz"))
}
