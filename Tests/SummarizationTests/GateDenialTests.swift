import Testing

@testable import Summarization

@Test(arguments: [
  "According to the company Veltron, payment data were not affected by the outage at the bank.",
  "Opposition leader Jack Poole did not blame the Liberals.",
  "Former minister Ana Varga was not found guilty of fraud by a court in Vellport.",
  "The error was discovered on 3 May, a spokeswoman for the bank said.",
  "The error wasn't discovered until 3 May, a spokeswoman for the bank said.",
])
func aDenialInOtherWordsPasses(_ sentence: String) { #expect(gateFindings(sentence, of: rates) == []) }

@Test(arguments: [
  ("Payment data were affected by the outage at the bank, according to the company Veltron.", "negation: not"),
  ("Inflation did not slow to 5.2 percent in January, the statistics office said.", "negation: not"),
  ("The Bank of Arden has not raised its benchmark interest rate to 4.75 percent on Tuesday.", "negation: raised"),
])
func aDenialThatNoMemberMakesIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: rates).contains(example.1), "\(gateFindings(example.0, of: rates))")
}

@Test(arguments: [
  ("Curtis Hale did not concede to Delgado at the hotel.", "negation: concede"),
  ("Delgado did not win the vote in the run-off on Monday.", "negation: win"),
  ("The clerks did not switch to candles in the dark.", "negation: switch"),
  ("The ballots were insured against theft, it was said.", "negation: insured"),
])
func aDenialInAnotherFormOfTheWordIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: runoff).contains(example.1), "\(gateFindings(example.0, of: runoff))")
}

@Test(arguments: [
  "The members of the council did not comment.",
  "The council did not accept the help that an aide offered in April.",
  "No woman had held the office of mayor of Port Ashby before Rosa Delgado.",
])
func aWordThatDeniesWithoutANegationMakesUpForIt(_ sentence: String) {
  #expect(gateFindings(sentence, of: runoff) == [])
}

private func clash(_ sentence: String, _ passage: String) -> String? {
  let (own, its) = (
    Denials(Token.tokens(of: sentence), language: "en"), Denials(Token.tokens(of: passage), language: "en")
  )
  return own.clash(with: [its], close: [], among: [its])
}

@Test func whatIsLackingIsNoDeniedStatement() {
  #expect(clash("Nobody found the cause in the recorders.", "Divers found the recorders.") == "found")
  #expect(clash("The cause is known without the recorders.", "Divers found the recorders.") == nil)
}

@Test func aLetterOfAnotherEncodingEndsNoClause() {
  #expect(clash("He left without the court\u{92}s consent.", "He left without the court's consent.") == nil)
}
