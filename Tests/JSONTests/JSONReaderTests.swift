import Glibc
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

@Test func theLastOfTwoEqualKeysCountsWhereTheyAreAllowed() throws {
  let text = Array(#"{"a":1,"b":{"c":1,"c":2},"a":3}"#.utf8)
  let read = try text.withUnsafeBufferPointer { bytes in
    var reader = JSONReader(bytes)
    reader.allowsDuplicateKeys = true
    return try JSONTree(json: &reader)
  }
  #expect(read.text == #"{"a":3,"b":{"c":2}}"#)
}

@Test(arguments: 0..<70)
func escapesAreReadAtEveryPlace(_ place: Int) throws {
  let start = String(repeating: "x", count: place)
  for (escape, text) in [
    (#"\n"#, "\n"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\u00e9"#, "é"), (#"\ud83d\ude00"#, "😀"), ("é", "é"),
  ] {
    #expect(try tree("[\"\(start)\(escape)\(start)\"]").text == JSONTree.array([.string(start + text + start)]).text)
    #expect(try JSONTree.array([.string(start + text)]) == tree(JSONTree.array([.string(start + text)]).text))
  }
  for bad in ["\u{1}", #"\x"#, #"\ud83d"#, #"\u12"#] {
    #expect(throws: JSONError.self) { try tree("[\"\(start)\(bad)\(start)\"]") }
  }
}

/// Every scalar of the first three planes survives, and every byte that cannot stand where it stands is refused.
@Test func illFormedSequencesAreRefused() throws {
  let bad: [[UInt8]] = [
    [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82],
    [0xF0, 0x8F, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
  ]
  for bytes in bad {
    for length in [0, 1, 15, 16, 17, 40] {
      let text = [0x22] + [UInt8](repeating: 0x61, count: length) + bytes + [0x62, 0x22]
      #expect(throws: JSONError(offset: 1, reason: "the string is not UTF-8")) {
        try JSONReader.read(JSONTree.self, from: text)
      }
    }
  }
  for value in stride(from: UInt32(1), to: 0x30000, by: 37) {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let tree = JSONTree.string("ab" + String(Character(scalar)) + "cdefghijklmnopqrst")
    #expect(try JSONReader.read(JSONTree.self, from: Array(tree.text.utf8)) == tree)
  }
}

@Test(arguments: [
  ("0.1", 0.1), ("-0", -0.0), ("123456789012345.6", 123_456_789_012_345.6), ("1e-400", 0),
  ("9007199254740993", 9_007_199_254_740_992),
  ("0.30000000000000004", 0.30000000000000004), ("-2.5e3", -2500), ("5e-324", Double.leastNonzeroMagnitude),
])
func numbersAreReadAsTheNearestDouble(_ pair: (String, Double)) throws {
  #expect(try JSONReader.read(Double.self, from: Array(pair.0.utf8)).bitPattern == pair.1.bitPattern)
}

@Test func wholeNumbersHaveARange() throws {
  for value in [0, 7, 10, 99, 100, 123_456_789, 999_999_999, 1_000_000_000, -1, Int.max, Int.min] {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(writer.text == String(value))
    #expect(try JSONReader.read(Int.self, from: Array(writer.text.utf8)) == value)
  }
  #expect(throws: JSONError.self) { try JSONReader.read(Int.self, from: Array("9223372036854775808".utf8)) }
}

/// Names are compared byte by byte: they are two, and take no composing.
@Test func keysThatOnlyLookAlikeAreTwo() throws {
  let text = "{\"caf\u{E9}\":1,\"cafe\u{301}\":2}"
  let read = try tree(text)
  #expect(read.text == text)
  #expect(read["cafe\u{301}"] == .number("2"))
  var reader = 0
  try Array("[\(text)]".utf8).withUnsafeBufferPointer { bytes in
    var skipping = JSONReader(bytes)
    try skipping.skipValue()
    reader = skipping.offset
  }
  #expect(reader == text.utf8.count + 2)
}

/// The byte behind the text cannot be read.
@Test func aLongStringMayEndInABackslash() throws {
  let text = Array((#""\n"# + String(repeating: "x", count: 1 << 17)).utf8.prefix(1 << 17 - 1)) + [UInt8(ascii: "\\")]
  let page = Int(getpagesize())
  let memory = try #require(
    mmap(nil, text.count + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
  defer { munmap(memory, text.count + page) }
  memory.copyMemory(from: text, byteCount: text.count)
  try #require(mprotect(memory + text.count, page, PROT_NONE) == 0)
  let bytes = UnsafeBufferPointer(start: memory.assumingMemoryBound(to: UInt8.self), count: text.count)
  #expect(throws: JSONError(offset: text.count, reason: "the string does not end")) {
    try JSONReader.read(String.self, from: bytes).get()
  }
}
