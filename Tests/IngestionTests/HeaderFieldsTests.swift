import Testing

@testable import Ingestion

@Test func aValueGoesOnOnLinesThatBeginWithWhiteSpace() {
  var fields = HeaderFields()
  for line in ["Link: ", "  <a>;", "\trel=b", "Etag: \"1\""] { fields.append(line: Array(line.utf8)) }
  #expect(fields["link"] == "<a>; rel=b")
  #expect(fields["etag"] == "\"1\"")
}

@Test func manyLinesOfOneValueAreReadInBoundedTime() {
  var fields = HeaderFields()
  fields.append("link", String(repeating: "x", count: 1_000_000))
  let line = Array(" y".utf8)
  let time = ContinuousClock().measure { for _ in 0..<100_000 { fields.append(line: line) } }
  #expect(fields["link"]?.utf8.count == 1_200_000)
  #expect(time < .seconds(5))
}
