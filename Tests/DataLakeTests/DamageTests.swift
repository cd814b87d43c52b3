import DataLake
import Foundation
import JSON
import LZ4
import SystemPackage
import Testing

private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
private func write(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

private let part = "aaaaaaaaaaaa/part-00000.jsonl.lz4"

@Test func everyFlippedBitIsFound() throws {
  let scratch = try ScratchLake()
  try scratch.commit((100..<130).map { Note("n\($0)", "text \($0)") })
  let sound = try bytes(scratch.path(part))
  for index in sound.indices {
    var damaged = sound
    damaged[index] ^= 1 << (index % 8)
    try write(damaged, scratch.path(part))
    #expect(
      try scratch.lake.findings(in: scratch.partition)
        == [.damaged(path: scratch.path(part), reason: "the SHA-256 is not the manifest's")])
  }
}

@Test func everyTruncationIsFound() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a", "text")])
  let sound = try bytes(scratch.path(part))
  for count in sound.indices {
    try write(Array(sound[..<count]), scratch.path(part))
    #expect(
      throws: DataLakeError.damaged(
        path: scratch.path(part), reason: "\(count) bytes where the manifest has \(sound.count)")
    ) { try scratch.read() }
  }
}

@Test func missingAndStrangeFilesAreNamed() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  try write([1], scratch.path("aaaaaaaaaaaa/part-00001.jsonl.lz4"))
  try FileManager.default.removeItem(atPath: scratch.path(part))
  #expect(
    try scratch.lake.findings(in: scratch.partition).map(\.description) == [
      "\(scratch.path(part)): the manifest names this file, and it is not there",
      "\(scratch.path("aaaaaaaaaaaa/part-00001.jsonl.lz4")): no manifest names this file",
    ])
}

@Test func aPartitionWhosePartIsGoneIsDamagedAndNotMissing() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  let wanted = DataLakeError.damaged(
    path: scratch.path(part), reason: "the manifest names this file, and it is not there")
  try FileManager.default.removeItem(atPath: scratch.path(part))
  #expect(throws: wanted) { try scratch.read() }
  try FileManager.default.removeItem(atPath: scratch.path("aaaaaaaaaaaa"))
  #expect(throws: wanted) { try scratch.read() }
  #expect(
    try scratch.lake.findings(in: scratch.partition).map(\.description) == [
      "\(scratch.path("aaaaaaaaaaaa")): the live generation's folder is not there",
      "\(scratch.path(part)): the manifest names this file, and it is not there",
    ])
}

@Test func aLostLiveManifestIsFoundAndSaysWhatMendsIt() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  let last = try scratch.commit([Note("b")], generation: "bbbbbbbbbbbb")
  try FileManager.default.removeItem(atPath: scratch.path("manifest.json"))
  #expect(try scratch.lake.partitions().isEmpty)
  #expect(try scratch.lake.partitionsWithFiles() == [scratch.partition])
  #expect(
    try scratch.lake.findings(in: scratch.partition).map(\.description) == [
      "\(scratch.path("manifest.json")): the live manifest is not there, but files are: it was lost, or a first run was "
        + "killed; run the stage again, or `lake use notes bbbbbbbbbbbb --date 2026-03-02`"
    ])
  #expect(try scratch.lake.use("bbbb", of: scratch.partition) == last)
  #expect(try scratch.lake.findings(in: scratch.partition).isEmpty)
}

@Test func filesWithoutAnyManifestAreFound() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  for name in ["manifest.json", "aaaaaaaaaaaa/manifest.json"] {
    try FileManager.default.removeItem(atPath: scratch.path(name))
  }
  #expect(
    try scratch.lake.findings(in: scratch.partition).map(\.description) == [
      "\(scratch.path("aaaaaaaaaaaa/manifest.json")): the generation's manifest is not there; run the stage again with "
        + "--force",
      "\(scratch.path("manifest.json")): the live manifest is not there, but files are: it was lost, or a first run was "
        + "killed; run the stage again",
      "\(scratch.path(part)): no manifest names this file",
    ])
}

/// What a killed run left under a name with a dot, and what a first run is writing now, is no damage.
@Test func aFirstRunThatIsAtWorkIsNoDamage() throws {
  let scratch = try ScratchLake()
  let writer = try GenerationWriter(lake: scratch.lake, partition: scratch.partition, generation: "aaaaaaaaaaaa")
  #expect(try scratch.lake.partitionsWithFiles().isEmpty)
  try FileManager.default.createDirectory(atPath: scratch.path("aaaaaaaaaaaa"), withIntermediateDirectories: false)
  #expect(try scratch.lake.partitionsWithFiles() == [scratch.partition])
  #expect(try scratch.lake.findings(in: scratch.partition).isEmpty)
  withExtendedLifetime(writer) {}
}

@Test func framesAreCheckedWithoutAManifestToo() throws {
  let frame = try LZ4Frame.compress(Array("one line\n".utf8))
  for index in frame.indices {
    var damaged = frame
    damaged[index] ^= 0x10
    let content = damaged.withUnsafeBytes { buffer in
      Result { () throws(LZ4Error) in try LZ4Frame.decompress(buffer, limit: 1 << 20) }
    }
    #expect((try? content.get()) != Array("one line\n".utf8) || index == 4 || index == 5 || (6..<15).contains(index))
  }
  for count in frame.indices {
    #expect(throws: LZ4Error.self) {
      try frame[..<count].withUnsafeBytes { buffer throws(LZ4Error) in try LZ4Frame.decompress(buffer, limit: 1 << 20) }
    }
  }
}

@Test func severalFramesAreReadAsOneText() throws {
  let first = try LZ4Frame.compress(Array("a\n".utf8))
  let second = try LZ4Frame.compress(Array("b\n".utf8))
  let content = try (first + second).withUnsafeBytes { buffer throws(LZ4Error) in
    try LZ4Frame.decompress(buffer, limit: 100)
  }
  #expect(content == Array("a\nb\n".utf8))
}

@Test func contentOverTheLimitIsRefused() throws {
  let bomb = try LZ4Frame.compress([UInt8](repeating: 0, count: 1 << 22))
  #expect(throws: LZ4Error.tooLarge(limit: 1000)) {
    try bomb.withUnsafeBytes { buffer throws(LZ4Error) in try LZ4Frame.decompress(buffer, limit: 1000) }
  }
}

@Test func everyFlippedBitOfAManifestIsFound() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a", "text")])
  for name in ["manifest.json", "aaaaaaaaaaaa/manifest.json"] {
    let sound = try bytes(scratch.path(name))
    for index in sound.indices {
      var damaged = sound
      damaged[index] ^= 1 << (index % 8)
      try write(damaged, scratch.path(name))
      let findings = try scratch.lake.findings(in: scratch.partition)
      #expect(
        findings.map(\.description) == [
          "\(scratch.path(name)): byte \(sound.count - 83): the seal is not that of the text"
        ])
    }
    try write(sound, scratch.path(name))
  }
}

@Test(arguments: ["manifest.json", "aaaaaaaaaaaa/manifest.json", part])
func aDamagedGenerationIsMadeAgain(_ name: String) throws {
  let scratch = try ScratchLake()
  let first = try scratch.commit([Note("a", "text")])
  let sound = try bytes(scratch.path(name))
  try write(Array(sound.dropLast(9)), scratch.path(name))
  #expect(try scratch.lake.findings(in: scratch.partition).count == 1)
  #expect(try scratch.commit([Note("a", "text")]) == first)
  #expect(try bytes(scratch.path(name)) == sound)
  #expect(try scratch.lake.findings(in: scratch.partition).isEmpty)
}

@Test func aLinkInTheLakeIsNotFollowed() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a", "text")])
  let folder = scratch.lake.folder(of: scratch.partition).string
  try FileManager.default.moveItem(atPath: folder, toPath: folder + "-aside")
  try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: folder + "-aside")
  #expect(throws: DataLakeError.io(operation: "open", path: folder, reason: "Not a directory")) { try scratch.read() }
  #expect(throws: DataLakeError.self) { try scratch.commit([Note("b")], generation: "bbbbbbbbbbbb") }
}

@Test func filesThatAManifestNamesElsewhereAreRefused() throws {
  let scratch = try ScratchLake()
  var file = try scratch.commit([Note("a")]).files[0]
  file.path = "../../notes/date=2026-03-02/" + file.path
  #expect(
    throws: DataLakeError.damaged(
      path: scratch.path("manifest.json"), reason: "“\(file.path)” leads out of the partition")
  ) { try scratch.lake.content(of: file, in: scratch.partition) }
}

@Test func thePartitionOfAnotherDayIsRefused() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  let other = try Partition(dataset: "notes", date: "2026-03-03")
  try FileManager.default.copyItem(
    atPath: scratch.lake.folder(of: scratch.partition).string, toPath: scratch.lake.folder(of: other).string)
  let error = #expect(throws: DataLakeError.self) { try scratch.lake.records(Note.self, of: other) }
  #expect(
    error?.description.hasSuffix("date=2026-03-03/manifest.json: it is the manifest of notes/date=2026-03-02") == true)
  #expect(try scratch.lake.findings(in: other).count == 3)
}

/// Every commit puts a generation and its manifest there at once, so that one without is damage and not a stage that never ran.
@Test func aGenerationWithoutItsManifestIsDamaged() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  try FileManager.default.removeItem(atPath: scratch.path("aaaaaaaaaaaa/manifest.json"))
  let wanted = DataLakeError.damaged(
    path: scratch.path("aaaaaaaaaaaa/manifest.json"),
    reason: "the generation's manifest is not there; run the stage again with --force")
  #expect(throws: wanted) { try scratch.lake.generations(of: scratch.partition) }
  #expect(throws: wanted) { try scratch.lake.use("aaaa", of: scratch.partition) }
  #expect(try scratch.lake.findings(in: scratch.partition) == [wanted])
}

@Test func countsByReasonAreAnObject() {
  #expect(throws: JSONError(offset: 0, reason: "counts by reason are no object")) {
    try JSONReader.read(ReasonCounts.self, from: Array("5".utf8))
  }
}

@Test func aManifestInAnotherGenerationsFolderIsFound() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  try scratch.commit([Note("b")], generation: "bbbbbbbbbbbb")
  try write(try bytes(scratch.path("bbbbbbbbbbbb/manifest.json")), scratch.path("aaaaaaaaaaaa/manifest.json"))
  #expect(
    try scratch.lake.findings(in: scratch.partition).map(\.description) == [
      "\(scratch.path("aaaaaaaaaaaa/manifest.json")): it is the manifest of generation “bbbbbbbbbbbb”",
      "\(scratch.path(part)): no manifest names this file",
    ])
}

@Test(arguments: [0, 2])
func aPartWithMoreOrFewerRecordsThanItsManifestSaysIsDamaged(_ records: Int) throws {
  let scratch = try ScratchLake()
  var file = try scratch.commit([Note("a")]).files[0]
  file.records = records
  #expect(
    throws: DataLakeError.damaged(path: scratch.path(part), reason: "1 records where the manifest has \(records)")
  ) { try scratch.lake.content(of: file, in: scratch.partition) }
}
