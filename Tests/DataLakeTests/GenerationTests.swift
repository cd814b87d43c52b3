import DataLake
import Foundation
import SystemPackage
import Testing

private func names(_ scratch: ScratchLake) throws -> [String] {
  try scratch.lake.generations(of: scratch.partition).map(\.generation)
}

private func three() throws -> ScratchLake {
  let scratch = try ScratchLake()
  for name in ["aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc"] {
    try scratch.commit([Note("a", name)], generation: name)
  }
  return scratch
}

@Test func historyGoesBackFromTheLiveGeneration() throws {
  let scratch = try three()
  #expect(
    try scratch.lake.history(of: scratch.partition).map(\.generation)
      == ["cccccccccccc", "bbbbbbbbbbbb", "aaaaaaaaaaaa"])
  _ = try scratch.lake.use("b", of: scratch.partition)
  #expect(
    try scratch.lake.history(of: scratch.partition).map(\.generation)
      == ["bbbbbbbbbbbb", "cccccccccccc", "aaaaaaaaaaaa"])
}

@Test func whatWasLiveBeforeAGenerationThatWasMadeLiveAgainStays() throws {
  let scratch = try three()
  _ = try scratch.lake.use("a", of: scratch.partition)
  try scratch.commit([Note("a", "d")], generation: "dddddddddddd")
  let live = try scratch.lake.manifest(of: scratch.partition)
  #expect(live.previous == "aaaaaaaaaaaa")
  #expect(live.earlier == ["aaaaaaaaaaaa", "cccccccccccc", "bbbbbbbbbbbb"])
  #expect(try scratch.lake.prune(scratch.partition, keep: 3, named: []) == ["bbbbbbbbbbbb"])
  // Back and forth, and once more the same: the order is that in which they were live.
  _ = try scratch.lake.use("a", of: scratch.partition)
  _ = try scratch.lake.use("d", of: scratch.partition)
  try scratch.commit([Note("a", "d")], generation: "dddddddddddd")
  #expect(
    try scratch.lake.history(of: scratch.partition).map(\.generation)
      == ["dddddddddddd", "aaaaaaaaaaaa", "cccccccccccc"])
  #expect(try scratch.lake.findings(in: scratch.partition).isEmpty)
}

@Test func whatWasLiveBeforeIsToldOnceAndOnlyWhereThePreviousDoesNot() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a", "a")], generation: "aaaaaaaaaaaa")
  #expect(try scratch.commit([Note("a", "b")], generation: "bbbbbbbbbbbb").earlier == nil)
  #expect(try scratch.commit([Note("a", "a")], generation: "aaaaaaaaaaaa").earlier == nil)
  #expect(try scratch.lake.history(of: scratch.partition).map(\.generation) == ["aaaaaaaaaaaa", "bbbbbbbbbbbb"])
}

@Test func pruningKeepsTheNewestAndTheNamed() throws {
  let scratch = try three()
  #expect(
    try scratch.lake.prune(scratch.partition, keep: 1, named: ["aaaaaaaaaaaa"], dryRun: true) == ["bbbbbbbbbbbb"])
  #expect(try names(scratch).count == 3)
  #expect(try scratch.lake.prune(scratch.partition, keep: 1, named: ["aaaaaaaaaaaa"]) == ["bbbbbbbbbbbb"])
  #expect(try names(scratch) == ["aaaaaaaaaaaa", "cccccccccccc"])
  #expect(try scratch.lake.prune(scratch.partition, keep: 0, named: []) == ["aaaaaaaaaaaa"])
  #expect(try scratch.lake.findings(in: scratch.partition).isEmpty)
}

private func draft(out: Int) -> Manifest {
  var draft = Manifest()
  draft.counters = .init(in: out, out: out)
  return draft
}

@Test func whatIsAppendedIsCountedToo() throws {
  let scratch = try ScratchLake()
  let writer = try GenerationWriter(lake: scratch.lake, partition: scratch.partition, generation: "aaaaaaaaaaaa")
  try writer.append(Note("a"), id: "a")
  #expect(throws: DataLakeError.notConserved(partition: "notes/date=2026-03-02", reason: "2 out, but 1 written")) {
    try writer.commit(draft(out: 2), appending: true)
  }
}

@Test func pruningKeepsWhatAnAccumulatedManifestNames() throws {
  let scratch = try ScratchLake()
  for name in ["aaaaaaaaaaaa", "bbbbbbbbbbbb"] {
    let writer = try GenerationWriter(lake: scratch.lake, partition: scratch.partition, generation: name)
    try writer.append(Note(name), id: name)
    _ = try writer.commit(draft(out: name == "aaaaaaaaaaaa" ? 1 : 2), appending: true)
  }
  #expect(try scratch.lake.prune(scratch.partition, keep: 1, named: []) == [])
  #expect(try scratch.read().map(\.id) == ["aaaaaaaaaaaa", "bbbbbbbbbbbb"])
}

@Test func appendingTheSameAgainAddsNothing() throws {
  let scratch = try ScratchLake()
  var digests: [String] = []
  for (name, out) in [("aaaaaaaaaaaa", 1), ("bbbbbbbbbbbb", 2), ("aaaaaaaaaaaa", 2)] {
    let writer = try GenerationWriter(lake: scratch.lake, partition: scratch.partition, generation: name)
    try writer.append(Note(name), id: name)
    digests.append(try writer.commit(draft(out: out), appending: true).digest)
  }
  #expect(digests[1] == digests[2])
  #expect(try scratch.read().map(\.id) == ["aaaaaaaaaaaa", "bbbbbbbbbbbb"])
}

@Test func aGenerationThatIsNotKeptOrNotTheOnlyOneIsSaidToBe() throws {
  let scratch = try three()
  try scratch.commit([Note("a", "d")], generation: "ccdddddddddd")
  let messages = ["dd", "cc"].map { prefix in
    #expect(throws: DataLakeError.self) { try scratch.lake.use(prefix, of: scratch.partition) }?.description
  }
  #expect(
    messages == [
      "notes/date=2026-03-02: no kept generation begins with “dd”; lake generations lists them",
      "notes/date=2026-03-02: 2 kept generations begin with “cc”; give more digits",
    ])
}

@Test func severalPointersMoveOnlyWhenAllVerify() throws {
  let scratch = try three()
  let other = try Partition(dataset: "notes", date: "2026-03-03")
  let error = #expect(throws: DataLakeError.self) {
    try scratch.lake.use([(scratch.partition, "a"), (other, "a")])
  }
  #expect(error?.description == "\(scratch.lake.folder(of: other).string): not committed; run the stage before")
  #expect(try scratch.lake.manifest(of: scratch.partition).generation == "cccccccccccc")
}

@Test func aDamagedGenerationIsNotMadeLive() throws {
  let scratch = try three()
  let path = scratch.path("aaaaaaaaaaaa/part-00000.jsonl.lz4")
  try Data([1]).write(to: URL(fileURLWithPath: path))
  let error = #expect(throws: DataLakeError.self) { try scratch.lake.use("a", of: scratch.partition) }
  #expect(error?.description.hasPrefix("\(path): 1 bytes where the manifest has ") == true)
  #expect(try scratch.lake.manifest(of: scratch.partition).generation == "cccccccccccc")
}

@Test func pruningThatOnlySaysWhatItWouldDoRemovesNothing() throws {
  let scratch = try three()
  let left = scratch.path(".dddddddddddd.1")
  try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
  _ = try scratch.lake.prune(scratch.partition, keep: 1, named: [], dryRun: true)
  #expect(FileManager.default.fileExists(atPath: left))
  _ = try scratch.lake.prune(scratch.partition, keep: 3, named: [])
  #expect(!FileManager.default.fileExists(atPath: left))
}

@Test func aDamagedLiveManifestIsMendedByUse() throws {
  let scratch = try three()
  try Data([1]).write(to: URL(fileURLWithPath: scratch.path("manifest.json")))
  #expect(throws: DataLakeError.self) { try scratch.read() }
  _ = try scratch.lake.use("c", of: scratch.partition)
  #expect(try scratch.read() == [Note("a", "cccccccccccc")])
  #expect(try scratch.lake.findings(in: scratch.partition).isEmpty)
}
