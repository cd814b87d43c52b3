import Testing

@testable import Summarization

@Test(arguments: [
  ("Leonard Fisk conceded shortly before midnight at the Grand Harbor Hotel.", "name: fisk"),
  ("Ines Calder had borrowed 6.3 million crowns from the Norland Bank.", "name: calder"),
])
func aNameInAnothersPlaceIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: runoff).contains(example.1), "\(gateFindings(example.0, of: runoff))")
}

@Test(arguments: [
  "Rosa Delgado won 52 percent of the vote in the run-off on Monday.",
  "Curtis Hale had borrowed 6.3 million crowns from the Norland Bank.",
  "Mr Hale conceded shortly before midnight at the Grand Harbor Hotel.",
])
func whoIsMeantMayBeNamed(_ sentence: String) { #expect(gateFindings(sentence, of: runoff) == []) }

@Test func aQuotationIsHisWhoSaysIt() {
  #expect(
    gateFindings("\"The people have spoken, and I wish her well,\" Calder told supporters.", of: runoff)
      == ["name: calder"])
  #expect(gateFindings("\"The people have spoken, and I wish her well,\" Hale told supporters.", of: runoff) == [])
}

@Test(arguments: [
  ("Mayor Leonard Fisk accused Hale of fraud last month.", "name: fisk"),
  ("Fisk flew from Vellport to Osk two years ago.", "name: vellport"),
])
func whoAndWhitherDoNotChangePlaces(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: runoff).contains(example.1), "\(gateFindings(example.0, of: runoff))")
}

@Test(arguments: [
  "Mayor Leonard Fisk was accused of fraud by Hale last month.",
  "To Vellport Fisk flew from Osk two years ago.",
])
func theSameTurnedAboutPasses(_ sentence: String) { #expect(gateFindings(sentence, of: runoff) == []) }
