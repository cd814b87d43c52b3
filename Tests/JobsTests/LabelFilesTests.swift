import DataLake
import Foundation
import JSON
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

@Suite struct LabelFilesTests {
  /// Writes a file of labels.
  private func write(_ lines: [String], to lake: Lake) throws {
    let folder = URL(fileURLWithPath: lake.root.string + "/labels")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appendingPathComponent("desk.jsonl"))
  }

  private func input(_ test: TestLake) throws -> Manifest.Input {
    try LabelFiles(lake: test.lake).concerning(test.day, in: test.lake, kinds: [.merge, .notSame]).input
  }

  @Test func aLabelMakesOnlyTheDayStaleWhoseArticlesItNames() throws {
    let test = try TestLake()
    let none = try input(test)
    let elsewhere = #"{"id":"label-1","kind":"merge","articles":["article-x","article-y"]}"#
    let otherDay = #"{"id":"label-2","kind":"merge","date":"2020-01-01","articles":["article-a","article-b"]}"#
    let takeDown = #"{"id":"label-3","kind":"take-down","articles":["article-a"]}"#
    try write([elsewhere, otherDay, takeDown], to: test.lake)
    #expect(try input(test) == none)
    let undated = #"{"id":"label-4","kind":"not-same","articles":["article-a","article-b"]}"#
    try write([elsewhere, undated], to: test.lake)
    let one = try input(test)
    #expect(one != none)
    try write([elsewhere, otherDay, undated], to: test.lake)
    #expect(try input(test) == one)
    let dated = #"{"id":"label-5","kind":"merge","date":"\#(test.day)","articles":["article-q","article-r"]}"#
    try write([undated, dated], to: test.lake)
    #expect(try input(test) != one)
  }

  @Test func linesThatEndAsOnOtherSystemsAreReadAndNumbered() throws {
    let lines = ["a", "b"].map { #"{"id":"label-\#($0)","kind":"split","articles":["article-\#($0)"]}"# }
    let labels = try LabelFiles.parse(lines.joined(separator: "\r\n\r\n") + "\r\n", path: "desk.jsonl")
    #expect(labels.map(\.label.id.rawValue) == ["label-a", "label-b"])
    #expect(labels.map(\.place) == ["desk.jsonl:1", "desk.jsonl:3"])
    let error = #expect(throws: Failure.self) { try LabelFiles.parse(lines[0] + "\r\n\r\n{\r\n", path: "desk.jsonl") }
    #expect(error?.description.hasPrefix("desk.jsonl:3: ") == true)
  }

  @Test(arguments: [
    (#""kind":"merge","articles":["a"]"#, "“merge” needs two articles or more in `articles`"),
    (#""kind":"not-same","articles":["a","a"]"#, "“not-same” needs two articles or more in `articles`"),
    (#""kind":"split","cluster":"c","articles":[]"#, "“split” needs an article or more in `articles`"),
    (#""kind":"take-down","article":["a"]"#, "“take-down” needs `articles` or `cluster`"),
    (#""kind":"wrong-image","date":"2026-03-02""#, "“wrong-image” needs `articles` or `cluster`"),
    (#""kind":"wrong-fact","cluster":"c","oldText":"""#, "“wrong-fact” needs `oldText`"),
    (#""kind":"wrong-fact","oldText":"two metres""#, "“wrong-fact” needs `articles`, `cluster` or `date`"),
    (#""kind":"correction","cluster":"c","oldText":"two""#, "“correction” needs `oldText` and `newText`"),
    (#""kind":"correction","oldText":"two","newText":"three""#, "“correction” needs `articles`, `cluster` or `date`"),
  ])
  func aLabelThatCouldDoNothingIsAnErrorWithItsLine(_ pair: (fields: String, words: String)) {
    let good = #"{"id":"label-1","kind":"take-down","articles":["a"]}"#
    let error = Failure(.badData, "desk.jsonl:2: a label of kind \(pair.words)")
    #expect(throws: error) {
      try LabelFiles.parse("\(good)\n{\"id\":\"label-2\",\(pair.fields)}\n", path: "desk.jsonl")
    }
  }

  @Test(arguments: [
    #""kind":"merge","articles":["a","b"]"#, #""kind":"split","articles":["a"]"#, #""kind":"take-down","cluster":"c""#,
    #""kind":"wrong-image","articles":["a"]"#, #""kind":"wrong-fact","date":"2026-03-02","oldText":"two""#,
    #""kind":"correction","cluster":"c","oldText":"two","newText":"""#,
  ])
  func aLabelThatSaysEnoughIsTaken(_ fields: String) throws {
    #expect(try LabelFiles.parse("{\"id\":\"label-2\",\(fields)}", path: "desk.jsonl").count == 1)
  }

  /// The day has one event of one article; its story goes on from one of two events of the day before.
  private func printedDay() throws -> TestLake {
    let test = try TestLake()
    let before = test.day.advanced(by: -1)
    let fingerprint = Fingerprint(stage: .cluster, epoch: 1, settings: .object([]), inputs: [])
    for (day, names) in [(test.day, ["today"]), (before, ["linked", "other"])] {
      let run = StageRun(lake: test.lake, day: day, fingerprint: fingerprint)
      try run.write(names.map { Self.cluster($0, of: day == test.day ? "article-a" : "article-\($0)") }, to: .clusters)
      try run.write(names.map { Self.thread($0, story: $0 == "other" ? "story-2" : "story-1", on: day) }, to: .threads)
      try run.write(names.map { Self.summary($0, citing: "article-\($0)") }, to: .summaries)
    }
    return test
  }

  private static func cluster(_ name: String, of article: String) -> Cluster {
    var cluster = Cluster()
    cluster.id = .init("cluster-\(name)")
    cluster.members = [.init()]
    cluster.members[0].article = .init(article)
    return cluster
  }

  private static func thread(_ name: String, story: String, on day: Day) -> StoryThread {
    var thread = StoryThread()
    thread.id = .init("thread-\(name)")
    thread.date = day
    thread.story = .init(story)
    thread.cluster = .init("cluster-\(name)")
    return thread
  }

  private static func summary(_ name: String, citing article: String) -> Summary {
    var summary = Summary()
    summary.id = .init("summary-\(name)")
    summary.cluster = .init("cluster-\(name)")
    summary.headline.citations = [.init()]
    summary.headline.citations[0].article = .init(article)
    return summary
  }

  @Test(arguments: [
    (#"{"id":"label-1","kind":"correction","cluster":"cluster-today","oldText":"two","newText":"three"}"#, true),
    (#"{"id":"label-1","kind":"take-down","articles":["article-a"]}"#, true),
    (#"{"id":"label-1","kind":"correction","date":"2026-03-02","oldText":"two","newText":"three"}"#, true),
    // Its headline is linked from the day.
    (#"{"id":"label-1","kind":"correction","cluster":"cluster-linked","oldText":"two","newText":"three"}"#, true),
    (#"{"id":"label-1","kind":"take-down","articles":["article-linked"]}"#, true),
    (#"{"id":"label-1","kind":"correction","cluster":"cluster-other","oldText":"two","newText":"three"}"#, false),
    (#"{"id":"label-1","kind":"take-down","articles":["article-other"]}"#, false),
    (#"{"id":"label-1","kind":"correction","date":"2026-03-01","oldText":"two","newText":"three"}"#, true),
    (#"{"id":"label-1","kind":"correction","date":"2026-02-28","oldText":"two","newText":"three"}"#, false),
    // Clusters change by it, not the print of them.
    (#"{"id":"label-1","kind":"merge","articles":["article-a","article-b"]}"#, false),
  ])
  func aLabelChangesOnlyPagesThatNameWhatItIsAbout(_ example: (label: String, changes: Bool)) throws {
    let test = try printedDay()
    let near = [test.day.advanced(by: -1)]
    let none = try LabelFiles(lake: test.lake).printed(on: test.day, near: near, in: test.lake)
    #expect(none.labels.isEmpty)
    try write([example.label], to: test.lake)
    let some = try LabelFiles(lake: test.lake).printed(on: test.day, near: near, in: test.lake)
    #expect((some.input != none.input) == example.changes)
    #expect(some.labels.count == (example.changes ? 1 : 0))
  }
}
