import JSON
import Testing

private struct Ship: JSONRecord, Equatable {
  var id = ""
  var mast: Int?
  var crew: [String] = []
  var sunk = false
  var unknownFields = ""

  mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("mast", &mast)
    try coder.field("crew", &crew)
    try coder.flag("sunk", &sunk)
  }
}

@Test func aRecordSurvivesARoundTrip() throws {
  var ship = Ship()
  ship.id = "a\u{1}\"b"
  ship.mast = 3
  ship.crew = ["Ann", "Ben"]
  ship.sunk = true
  #expect(ship.jsonText == #"{"id":"a\u0001\"b","mast":3,"crew":["Ann","Ben"],"sunk":true}"#)
  #expect(try Ship(jsonText: ship.jsonText) == ship)
}

@Test func keysReadInAnyOrderAndWithSpace() throws {
  let ship = try Ship(jsonText: #" { "sunk" : true , "crew" : [ "Ann" ] , "id" : "x" , "mast" : null } "#)
  #expect(ship.jsonText == #"{"id":"x","crew":["Ann"],"sunk":true}"#)
}

@Test func unknownKeysSurviveARewrite() throws {
  let ship = try Ship(jsonText: #"{"colour":{"r": 1},"id":"x","crew":[],"port":"Y"}"#)
  #expect(ship.jsonText == #"{"id":"x","crew":[],"colour":{"r": 1},"port":"Y"}"#)
  #expect(try Ship(jsonText: ship.jsonText) == ship)
}

@Test func missingKeysAreNamed() {
  #expect(throws: JSONError(offset: 11, reason: "missing key “id”")) { try Ship(jsonText: #"{"crew":[]}"#) }
}

@Test(arguments: [
  #"{"id":"x","id":"y"}"#, #"{"id":"x","z":1,"z":2}"#, #"{"z":1,"id":"x","crew":[],"crew":[]}"#,
])
func duplicateKeysAreRefused(_ text: String) {
  #expect(throws: JSONError.self) { try Ship(jsonText: text) }
}

@Test func wrongTypesAreRefused() {
  #expect(throws: JSONError.self) { try Ship(jsonText: #"{"id":1}"#) }
  #expect(throws: JSONError(offset: 17, reason: "expected a whole number")) {
    try Ship(jsonText: #"{"id":"x","mast":1.5}"#)
  }
}

@Test func numbersAreWrittenAsShortAsTheyRead() {
  var writer = JSONWriter()
  [0.1, 3, -2.5, 1e-7].write(json: &writer)
  #expect(writer.text == "[0.1,3,-2.5,1e-07]")
}

@Test func unknownKeysThatOnlyLookAlikeAreTwo() throws {
  let text = "{\"id\":\"x\",\"crew\":[],\"caf\u{E9}\":1,\"cafe\u{301}\":2}"
  #expect(try Ship(jsonText: text).jsonText.utf8.elementsEqual(text.utf8))
}

@Test func theLeastWholeNumberIsWritten() {
  var writer = JSONWriter()
  writer.number(-0x1p63)
  #expect(writer.text == "-9.223372036854776e+18")
}
