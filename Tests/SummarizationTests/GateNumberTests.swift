import Testing

@testable import Summarization

@Test(arguments: [
  "On 3 March an earthquake killed 27 people in southern Peru, officials said.",
  "On March 3, 2026 an earthquake killed 27 people in southern Peru.",
  "Nearly 30 people were killed in southern Peru.",
  "More than a thousand homes were damaged, and fewer than ten children died.",
  "The quake hit about 28 miles west of Camara.",
  "A bridge was damaged, and 120.000 people were without electricity.",
  "The health ministry said that the captain of Meridian 4 has been told to hurry.",
  "The insurer puts the damage at Rs 185 billion.",
])
func aNumberMayBeTheDateARoundingOrAnotherWayToWriteIt(_ sentence: String) {
  #expect(gateFindings(sentence, of: quake) == [])
}

@Test(arguments: [
  ("On 9 March an earthquake killed 27 people in southern Peru, officials said.", "number: 9"),
  ("On March 3, 2019 an earthquake killed 27 people in southern Peru.", "date: 2019"),
  ("Nearly 60 people were killed in southern Peru.", "number: 60"),
  ("The quake hit about 48 miles west of Camara.", "number: 48"),
  ("The quake hit about 45 miles west of the town of Camara.", "number: 45"),
  ("In Peru 130.000 people were without electricity.", "number: 130.000"),
  ("The insurer puts the damage at Rs 18,500 lakh.", "number: 18,500 lakh"),
])
func anotherDayRoundingOrUnitIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: quake).contains(example.1), "\(gateFindings(example.0, of: quake))")
}

@Test(arguments: [
  "The count ended at 6:22 p.m. on Monday.",
  "Luis Delgado taught law in Osk until 1956 and moved to Vellport six years later.",
  "On March 2 the Democrat won 52 percent of the vote in the run-off.",
  "The Democrat promised that 20 percent of the homes would be for nurses.",
  "In February Hale accused Mayor Leonard Fisk of fraud.",
  "Fisk flew from Osk to Vellport in 2024.",
])
func aTimeMayBeCountedFromAnother(_ sentence: String) { #expect(gateFindings(sentence, of: runoff) == []) }

@Test(arguments: [
  ("The count ended at 6:23 p.m. on Monday.", "number: 23"),
  ("Luis Delgado taught law in Osk until 1956 and moved to Vellport seven years later.", "number: seven"),
  ("On March 12 the Democrat won 52 percent of the vote in the run-off.", "number: 12"),
  ("The Democrat promised that 30 percent of the homes would be for nurses.", "number: 30 percent"),
  ("In January Hale accused Mayor Leonard Fisk of fraud.", "date: january"),
  ("Fisk flew from Osk to Vellport in 2023.", "date: 2023"),
])
func anotherTimeIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: runoff).contains(example.1), "\(gateFindings(example.0, of: runoff))")
}

@Test func daysOfOtherLanguagesAreRead() {
  let report = article(
    "a", "Fuego en Verín", "El fuego empezó el martes por la tarde cerca de Verín, según la alcaldesa.", language: "es")
  #expect(
    gateFindings("El fuego empezó el domingo por la tarde cerca de Verín.", of: [report]).contains("date: domingo"))
  #expect(gateFindings("El fuego empezó el martes cerca de Verín.", of: [report]) == [])
}

@Test(arguments: [
  "Her rival Curtis Hale, who had borrowed 6.3 million crowns from the Norland Bank, conceded shortly before midnight.",
  "The clerk was jailed for nine years after pleading guilty to 14 counts of theft at the court.",
  "The count ended with the help of 19-year-old Ines Calder from Osk.",
])
func aNumberOfAnotherPassageStandsInASentenceThatIsJoined(_ sentence: String) {
  #expect(gateFindings(sentence, of: runoff) == [])
}

@Test func numbersDoNotChangePlaces() {
  #expect(gateFindings("The Democrats paid 47 helpers and the Republicans 112.", of: runoff).contains("number: 47"))
  #expect(gateFindings("The Democrats paid 112 and the Republicans 47 helpers.", of: runoff) == [])
}

@Test func aFractionIsReadAsAShare() {
  #expect(Fractions.all(in: Token.tokens(of: "a fifth, two-thirds, four in five or half")) == [20, 200.0 / 3, 80, 50])
}
