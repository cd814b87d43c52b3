import JSON
import Testing

private func tree(_ text: String) throws -> JSONTree { try JSONReader.read(JSONTree.self, from: Array(text.utf8)) }

@Test(arguments: [
  "[]", "{}", "null", "true", "-0", "0e1", "1E-2", "[1,2.5]", "\"\\u0041\\ud83d\\ude00\"", " { \"a\" : [ ] } ", "\"é\"",
])
func validTextsAreRead(_ text: String) throws {
  _ = try tree(text)
}

@Test(arguments: [
  "", "[", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "1e", "tru", "nul", "\"\t\"", "\"\\x\"", "\"\\ud800\"",
  "\"\\udc00x\"", "[1] 2", "{\"a\":1,\"a\":2}", "{a:1}", "NaN", "\"", "[\"", "\u{feff}[]",
])
func invalidTextsAreRefused(_ text: String) {
  #expect(throws: JSONError.self) { try tree(text) }
}

@Test func illFormedUTF8IsRefused() {
  #expect(throws: JSONError(offset: 1, reason: "the string is not UTF-8")) {
    try JSONReader.read(JSONTree.self, from: [0x22, 0xC3, 0x22])
  }
}

@Test func nestingHasALimit() {
  let deep = String(repeating: "[", count: 200_000)
  #expect(throws: JSONError(offset: 129, reason: "nested deeper than 128")) { try tree(deep) }
}

@Test func errorsNameTheByte() {
  #expect(throws: JSONError(offset: 3, reason: "expected “,”")) { try tree("[1 2]") }
  #expect(throws: JSONError(offset: 2, reason: "bytes after the value")) { try tree("1 2") }
}

@Test func treesSurviveARoundTrip() throws {
  let text = #"{"b":[1,2.50,"a\"\\\n\u0001é😀",null,true],"a":{}}"#
  #expect(try tree(text).text == text)
}
