import Testing

@testable import Summarization

private func draft(_ abstract: String) throws(ModelFailure) -> Draft {
  try Draft(#"{"headline":"Fire","abstract":\#(abstract),"keyPoints":[]}"#)
}

@Test func anAnswerWithoutAnAbstractIsNone() {
  #expect(throws: ModelFailure.malformed("an empty abstract")) { try draft("[]") }
}

@Test(arguments: [(500, 2), (501, 1)])
func aSentenceThatIsLongerThanAnyIsLeftOut(_ length: Int, _ count: Int) throws {
  let long = "A " + String(repeating: "a", count: length - 3) + "."
  #expect(try draft(#"["\#(long)","The wall fell."]"#).abstract.count == count)
}

@Test func aSentenceRestsOnTwentyOthersAtMost() throws {
  let claims = (1...30).map { "\"1.\($0)\"" }.joined(separator: ",")
  let made = try draft(#"[{"text":"The wall fell [2.1].","citations":[\#(claims)]}]"#)
  #expect(made.abstract.map(\.claims) == [(1...20).map { "1.\($0)" }])
}
