import Testing

@Test(arguments: [
  "\"We felt the house swing ... I took my two daughters,\" said Rosa Quispe.",
  "\"We felt the house swing . . . I took my two daughters,\" said Rosa Quispe.",
  "‘We felt the house swing from side to side,’ said Rosa Quispe.",
  "Rosa Quispe felt 'the house swing from side to side'.",
  "The children's school and the traders' house swing \"from side to side\".",
])
func aQuotationMayBeShortenedAndStandInAnyMarks(_ sentence: String) {
  #expect(gateFindings(sentence, of: quake) == [])
}

@Test(arguments: [
  ("\"We felt the house ... swing my two daughters,\" said Rosa Quispe.", "quotation: swing my two daughters"),
  (
    "‘We felt the house fall from side to side,’ said Rosa Quispe.",
    "quotation: we felt the house fall from side to side"
  ),
  (
    "'We felt the house fall from side to side,' said Rosa Quispe.",
    "quotation: we felt the house fall from side to side"
  ),
  ("Rosa Quispe said that she felt \"deep shame\".", "quotation: deep shame"),
])
func anotherWordIsCaughtInAnyMarks(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: quake).contains(example.1), "\(gateFindings(example.0, of: quake))")
}
