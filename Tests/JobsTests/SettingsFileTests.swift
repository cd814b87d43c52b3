import JSON
import Testing

@testable import Jobs

private struct Sample: Codable, Equatable {
  var minimumWords = 50
  var share = 0.5
  var names = ["a", "b"]
  var limits = Limits()

  struct Limits: Codable, Equatable {
    var depth = 3
    var strict = true
  }
}

@Test func anEmptyFileGivesTheDefaults() throws {
  let (settings, tree) = try SettingsFile.merge(Sample(), yaml: "", path: "s.yml")
  #expect(settings == Sample())
  #expect(tree.text == #"{"limits":{"depth":3,"strict":true},"minimumWords":50,"names":["a","b"],"share":0.5}"#)
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
    throws: Failure(.badData, "s.yml: unknown key “limits.dept”; did you mean “depth”?")
  ) { try SettingsFile.merge(Sample(), yaml: "limits:\n  dept: 9\n", path: "s.yml") }
}

@Test func aScalarWhereAMappingIsWantedIsRefused() {
  #expect(throws: Failure(.badData, "s.yml: “limits” must be a mapping")) {
    try SettingsFile.merge(Sample(), yaml: "limits: 3", path: "s.yml")
  }
}
