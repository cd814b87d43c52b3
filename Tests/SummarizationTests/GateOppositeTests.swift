import Testing

@testable import Summarization

@Test(arguments: [
  ("Delgado agreed with the council, her brother said.", "antonym: agreed"),
  ("Her brother Luis taught medicine in Osk until 1956.", "antonym: medicine"),
  ("Delgado may cut the budget of the police, her uncle Luis said.", "antonym: uncle"),
  ("Hale conceded shortly after midnight at the hotel.", "antonym: after"),
])
func anOppositeOrAnotherOfItsKindBesideTheSameWordsIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: runoff).contains(example.1), "\(gateFindings(example.0, of: runoff))")
}

@Test(arguments: [
  "Delgado did not agree with the council, her brother said.",
  "Luis Delgado, her brother, lectured in law in Osk until 1956.",
])
func anotherWordForTheSamePasses(_ sentence: String) { #expect(gateFindings(sentence, of: runoff) == []) }

@Test func oppositesAreFoundInEveryFormOfAWord() {
  #expect(Antonyms.areOpposite("risen", "fall") && Antonyms.areOpposite("halved", "tripled"))
  #expect(Antonyms.areOpposite("insured", "uninsured") && !Antonyms.areOpposite("cover", "discover"))
  #expect(Antonyms.areOpposite("subiran", "bajaran") && Antonyms.areOpposite("angenommen", "abgelehnt"))
  #expect(Antonyms.areOpposite("condamnee", "relaxee") && Antonyms.areOpposite("tang", "giam"))
  #expect(!Antonyms.areOpposite("month", "months"))
}

@Test func wordsOfOneKindExcludeOneAnother() {
  #expect(Kinds.differ("son", "brother") && Kinds.differ("law", "medicine"))
  #expect(!Kinds.differ("lorry", "truck") && !Kinds.differ("car", "law"))
}

@Test(arguments: [
  ("Delgado will cut the budget of the police, her brother said.", "antonym: will"),
  ("There is money left in the pension fund of the city, an auditor said.", "antonym: whether"),
])
func whatMayBeIsNotSaidToBe(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: runoff).contains(example.1), "\(gateFindings(example.0, of: runoff))")
}

@Test(arguments: [
  "Delgado might cut the budget of the police, her brother said.",
  "It is unclear whether there is money left in the pension fund of the city.",
])
func aHedgeInOtherWordsPasses(_ sentence: String) { #expect(gateFindings(sentence, of: runoff) == []) }

@Test func theDeadMustBeToldAsDead() {
  #expect(gateFindings("Because of the heat 26 people died.", of: runoff).contains("casualtyClass: 26 killed"))
  #expect(gateFindings("Because of the heat 26 people were taken to hospital.", of: runoff) == [])
}
