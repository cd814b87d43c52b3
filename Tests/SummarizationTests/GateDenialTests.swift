import Testing

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
