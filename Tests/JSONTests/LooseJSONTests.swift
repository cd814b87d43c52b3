import Foundation
import JSON
import Testing

private func read(_ text: String) -> String? { LooseJSON.read(Array(text.utf8))?.text }

@Test(arguments: [
  (#"{"a":"line\#nfeed","b":[1,2,],}"#, #"{"a":"line feed","b":[1,2]}"#),
  (#"// note\#n{"a":"it\'s","b":tru"#, #"{"a":"it's","b":null}"#),
  (#"<!-- {"a": {"b": "\ud83d\ude00\ud83d"}"#, "{\"a\":{\"b\":\"😀\u{FFFD}\"}}"),
  (#"{"a":"open"#, #"{"a":"open"}"#), ("[[[", "[[[]]]"), ("nothing", nil),
  (#"{"a":1,"a":2}"#, #"{"a":1,"a":2}"#),
  ("[NaN,-Infinity,inf,nan,0x10,1e999,1e2]", "[null,null,null,null,null,null,1e2]"),
])
func brokenJSONIsReadAsFarAsItGoes(_ text: String, _ value: String?) {
  #expect(read(text) == value)
}

/// What cannot be read costs the rest of its object or list, and nothing after that.
@Test(arguments: [
  (#"[{"a":1,b:2,"c":"}"},{"d":3}]"#, #"[{"a":1},{"d":3}]"#),
  (#"[{"a":"say "no" to it","b":[1]},{"d":3}]"#, #"[{"a":"say "},{"d":3}]"#),
  (#"{"a":[1,2},"b":3}"#, #"{"a":[1,2],"b":3}"#),
])
func damageCostsNoNeighbour(_ text: String, _ value: String) {
  #expect(read(text) == value)
}

@Test func whatNestsTooDeeplyCostsItself() {
  let deep = String(repeating: "[", count: 100_000)
  #expect(LooseJSON.read(Array(deep.utf8)) != nil)
  let element = String(repeating: "[", count: 50_000) + #""]""# + String(repeating: "]", count: 50_000)
  let tree = LooseJSON.read(Array("{\"a\":\(element),\"b\":1}".utf8))
  #expect(tree?["b"] == .number("1"))
}

/// Nothing that the strict reader refuses may crash this one either.
@Test(.enabled(if: ProcessInfo.processInfo.environment["JSON_TEST_SUITE"] != nil))
func theSuitesTextsDoNoHarm() throws {
  let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["JSON_TEST_SUITE"]))
  for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
    _ = LooseJSON.read(Array(try Data(contentsOf: file)))
  }
}
