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
