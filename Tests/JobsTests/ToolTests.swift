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

@Test(arguments: [
  (DataLakeError.badName("x"), 65), (.badDate("x"), 65), (.badGeneration("x"), 65), (.badPath("x"), 65),
  (.damaged(path: "x", reason: "y"), 65), (.notConserved(partition: "x", reason: "y"), 65), (.missing(path: "x"), 66),
  (.notAFolder(path: "x"), 66), (.noSuchGeneration(partition: "x", prefix: "y", found: 0), 66),
  (.io(operation: "x", path: "y", reason: "z"), 73), (.locked(path: "x"), 75),
])
func whatTheLakeRefusesEndsAToolWithItsStatus(_ error: DataLakeError, _ status: Int) {
  #expect(Int(ExitStatus(error).rawValue) == status)
}
