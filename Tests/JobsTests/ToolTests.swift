import DataLake
import JSON
import Testing

@testable import Jobs

@Test func theLastWordIsWrittenAsTheLogIs() {
  #expect(LogOptions.Format.text.lastWord("a: “b”", of: "normalize") == "error: a: “b”\n")
  #expect(
    LogOptions.Format.json.lastWord("a: \"b\"", of: "normalize")
      == #"{"level":"error","tool":"normalize","message":"a: \"b\""}"# + "\n")
}

@Test func countersOfAShardAreOneLine() {
  let counters = Manifest.Counters(in: 4, out: 2, merged: 1, rejected: ReasonCounts(["page.consent"]))
  #expect(
    CountersLine(
      .normalize, [.init("date", .string("2026-03-02")), .init("shard", .string("0/2"))], counters: counters
    ).text
      == #"{"stage":"normalize","date":"2026-03-02","shard":"0/2","#
      + #""counters":{"in":4,"out":2,"merged":1,"rejected":{"page.consent":1}}}"# + "\n")
}
