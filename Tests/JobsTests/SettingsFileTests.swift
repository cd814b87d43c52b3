import JSON
import Testing

@testable import Jobs

private struct Sample: Codable, Equatable {
  var minimumWords = 50
  var share = 0.5
  var names = ["a", "b"]
  var limits = Limits()
  var pace = Pace.slow

  enum Pace: String, Codable { case slow, fast }
  struct Limits: Codable, Equatable {
    var depth = 3
    var strict = true
  }
}

@Test func anEmptyFileGivesTheDefaults() throws {
  let (settings, tree) = try SettingsFile.merge(Sample(), yaml: "", path: "s.yml")
  #expect(settings == Sample())
  #expect(
    tree.text == #"{"limits":{"depth":3,"strict":true},"minimumWords":50,"names":["a","b"],"pace":"slow","share":0.5}"#)
}

@Test func aFileOverridesOnlyWhatItNames() throws {
  let yaml = "limits:\n  depth: 9\nnames: [c]\n"
  let (settings, _) = try SettingsFile.merge(Sample(), yaml: yaml, path: "s.yml")
  var wanted = Sample()
  wanted.limits.depth = 9
  wanted.names = ["c"]
  #expect(settings == wanted)
}

@Test func commentsDoNotChangeTheSettings() throws {
  let plain = try SettingsFile.merge(Sample(), yaml: "share: 0.25", path: "s.yml").tree
  let commented = try SettingsFile.merge(Sample(), yaml: "# why\nshare: 0.25 # a quarter\n", path: "s.yml").tree
  #expect(plain == commented)
}

@Test func anUnknownKeyNamesTheNearestKnownOne() {
  #expect(
    throws: Failure(.badData, "s.yml:2: unknown key “limits.dept”; did you mean “depth”?")
  ) { try SettingsFile.merge(Sample(), yaml: "limits:\n  dept: 9\n", path: "s.yml") }
}

@Test func anUnknownKeyThatIsLikeNoneGetsAllOfThem() {
  #expect(
    throws: Failure(.badData, "s.yml:2: unknown key “limits.patience”; the keys are depth, strict")
  ) { try SettingsFile.merge(Sample(), yaml: "limits:\n  patience: 9\n", path: "s.yml") }
}

@Test func aScalarWhereAMappingIsWantedIsRefused() {
  #expect(throws: Failure(.badData, "s.yml:1: “limits” must be a mapping")) {
    try SettingsFile.merge(Sample(), yaml: "limits: 3", path: "s.yml")
  }
}

@Test(arguments: [
  ("share: -0.1", "s.yml:1: “share” must be 0 or more, not “-0.1”; its default is 0.5"),
  ("limits:\n  depth: -1", "s.yml:2: “limits.depth” must be 0 or more, not “-1”; its default is 3"),
  ("share: .inf", "s.yml:1: “share” must be at most 1,000,000,000,000, not “.inf”; its default is 0.5"),
  (
    "limits:\n  depth: 9000000000000000000",
    "s.yml:2: “limits.depth” must be at most 1,000,000,000,000, not “9000000000000000000”; its default is 3"
  ),
  ("share: .nan", "s.yml:1: “share” must be 0 or more, not “.nan”; its default is 0.5"),
  ("share: many", "s.yml:1: “share” must be a number, not “many”; its default is 0.5"),
  ("share: [0.5]", "s.yml:1: “share” must be a number, not a list; its default is 0.5"),
  ("share: {of: 1}", "s.yml:1: “share” must be a number, not a mapping; its default is 0.5"),
  ("share:", "s.yml:1: “share” must be a number, not nothing; its default is 0.5"),
  ("share: ''", "s.yml:1: “share” must be a number, not nothing; its default is 0.5"),
  ("# words\nminimumWords: 2.5", "s.yml:2: “minimumWords” must be a whole number, not “2.5”; its default is 50"),
  ("limits:\n  strict: perhaps", "s.yml:2: “limits.strict” must be true or false, not “perhaps”; its default is true"),
  ("names: c", "s.yml:1: “names” must be a list, not “c”; its default is [\"a\",\"b\"]"),
  ("names:\n  - c\n  - [d]", "s.yml:3: “names[1]” must be a text, not a list; its default is \"b\""),
  ("pace: hasty", "s.yml:1: “pace” must be one of its known values, not “hasty”; its default is \"slow\""),
]) func aValueOfTheWrongTypeSaysWhatItMustBe(yaml: String, message: String) {
  #expect(throws: Failure(.badData, message)) { try SettingsFile.merge(Sample(), yaml: yaml, path: "s.yml") }
}
