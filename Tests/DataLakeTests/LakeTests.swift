import DataLake
import Foundation
import JSON
import SystemPackage
import Testing

struct Note: JSONRecord, Equatable {
  var id = ""
  var text = ""
  var unknownFields = ""

  init() {}
  init(_ id: String, _ text: String = "") {
    self.id = id
    self.text = text
  }

  mutating func code<Coder: JSONCoder>(_ coder: inout Coder) throws(JSONError) {
    try coder.field("id", &id)
    try coder.field("text", &text)
  }
}

/// A lake in a folder of its own, removed with the value.
final class ScratchLake {
  let lake: Lake
  let partition: Partition

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lake-\(UUID().uuidString)").path
    lake = Lake(root: FilePath(folder))
    partition = try Partition(dataset: "notes", date: "2026-03-02")
  }

  deinit {
    guard FileManager.default.fileExists(atPath: lake.root.string) else { return }
    do { try FileManager.default.removeItem(atPath: lake.root.string) } catch { Issue.record(error) }
  }

  @discardableResult
  func commit(_ notes: [Note], generation: String = "aaaaaaaaaaaa", lost: Int = 0) throws -> Manifest {
    let writer = try GenerationWriter(lake: lake, partition: partition, generation: generation)
    for note in notes { try writer.append(note, id: note.id) }
    var draft = Manifest()
    draft.stage = "test"
    draft.fingerprint = "sha256:" + generation
    draft.counters = .init(in: notes.count + lost, out: notes.count)
    return try writer.commit(draft)
  }

  func path(_ relative: String) -> String { lake.folder(of: partition).string + "/" + relative }
  func read() throws -> [Note] { try lake.records(Note.self, of: partition) }
}

@Test func whatIsCommittedIsRead() throws {
  let scratch = try ScratchLake()
  let notes = [Note("a", "é\n"), Note("b", "\u{1}")]
  let manifest = try scratch.commit(notes)
  #expect(try scratch.read() == notes)
  #expect(manifest.files.map(\.path) == ["aaaaaaaaaaaa/part-00000.jsonl.lz4"])
  #expect(try scratch.lake.findings(in: scratch.partition).isEmpty)
  #expect(try scratch.lake.partitions() == [scratch.partition])
}

@Test func foldersOfOthersAreNoPartitions() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  let folder = scratch.lake.folder(of: scratch.partition).string
  try FileManager.default.copyItem(atPath: folder, toPath: folder + ".old")
  #expect(try scratch.lake.partitions() == [scratch.partition])
}

@Test func anEmptyPartitionIsCommittedToo() throws {
  let scratch = try ScratchLake()
  let manifest = try scratch.commit([])
  #expect(manifest.records == 0)
  #expect(try scratch.read() == [])
}

@Test func anUncommittedPartitionSaysWhatToDo() throws {
  let scratch = try ScratchLake()
  let error = #expect(throws: DataLakeError.self) { try scratch.read() }
  #expect(error?.description == "\(scratch.path("manifest.json")): not committed; run the stage before")
}

@Test func lostRecordsRefuseTheCommit() throws {
  let scratch = try ScratchLake()
  let error = #expect(throws: DataLakeError.self) { try scratch.commit([Note("a")], lost: 1) }
  #expect(
    error?.description == "notes/date=2026-03-02: records were lost: 2 in, but 1 out + 0 merged + 0 rejected")
  #expect(try scratch.lake.manifestIfCommitted(of: scratch.partition) == nil)
}

@Test func countersMustBeThoseOfTheRecordsWritten() throws {
  let scratch = try ScratchLake()
  let writer = try GenerationWriter(lake: scratch.lake, partition: scratch.partition, generation: "aaaaaaaaaaaa")
  try writer.append(Note("a"), id: "a")
  var draft = Manifest()
  draft.counters = .init(in: 2, out: 2)
  let error = #expect(throws: DataLakeError.self) { try writer.commit(draft) }
  #expect(error?.description == "notes/date=2026-03-02: records were lost: 2 out, but 1 written")
}

@Test(arguments: ["a", "b"])
func recordsOutOfOrderOrTwiceAreRefused(_ id: String) throws {
  let scratch = try ScratchLake()
  let error = #expect(throws: DataLakeError.self) { try scratch.commit([Note("b"), Note(id)]) }
  #expect(error?.description == "notes/date=2026-03-02: record “\(id)” after “b”: not sorted, or twice")
}

@Test func equalInputsGiveEqualFiles() throws {
  let first = try ScratchLake()
  let second = try ScratchLake()
  let notes = (100..<500).map { Note("n\($0)", String(repeating: "word ", count: $0)) }
  #expect(try first.commit(notes) == second.commit(notes))
}

@Test func generationsStayAndCanBeUsedAgain() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a", "old")], generation: "aaaaaaaaaaaa")
  let new = try scratch.commit([Note("a", "new")], generation: "bbbbbbbbbbbb")
  #expect(new.previous == "aaaaaaaaaaaa")
  #expect(try scratch.lake.generations(of: scratch.partition).map(\.generation) == ["aaaaaaaaaaaa", "bbbbbbbbbbbb"])
  _ = try scratch.lake.use("aaa", of: scratch.partition)
  #expect(try scratch.read() == [Note("a", "old")])
}

@Test func aSecondWriterIsLockedOut() throws {
  let scratch = try ScratchLake()
  let writer = try GenerationWriter(lake: scratch.lake, partition: scratch.partition, generation: "aaaaaaaaaaaa")
  let error = #expect(throws: DataLakeError.self) { try scratch.commit([Note("a")]) }
  #expect(error?.description.hasSuffix(": another run holds the lock; try again later") == true)
  withExtendedLifetime(writer) {}
}

@Test func leftoversOfAKilledWriterAreSwept() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a")])
  try FileManager.default.createDirectory(atPath: scratch.path(".cccccccccccc.1/x"), withIntermediateDirectories: true)
  try scratch.commit([Note("a")], generation: "bbbbbbbbbbbb")
  #expect(!FileManager.default.fileExists(atPath: scratch.path(".cccccccccccc.1")))
}

@Test func aDroppedWriterLeavesNothing() throws {
  let scratch = try ScratchLake()
  func parts() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: scratch.path("")) }
  var writer: GenerationWriter? = try .init(
    lake: scratch.lake, partition: scratch.partition, generation: "aaaaaaaaaaaa")
  try writer?.append(Note("a"), id: "a")
  try writer?.endPart()
  #expect(try parts().count == 1)
  writer = nil
  #expect(try parts() == [])
}

@Test func theSameFingerprintMayNotGiveOtherBytes() throws {
  let scratch = try ScratchLake()
  try scratch.commit([Note("a", "old")])
  let error = #expect(throws: DataLakeError.self) { try scratch.commit([Note("a", "new")]) }
  #expect(
    error?.description
      == "\(scratch.path("aaaaaaaaaaaa")): the same fingerprint gave other bytes; raise the stage's epoch")
  #expect(try scratch.read() == [Note("a", "old")])
}

/// A server has another model behind the same name, and the answers that were kept are gone.
@Test func whereAModelWasAskedItsVersionMayBeNamed() throws {
  let scratch = try ScratchLake()
  func commit(_ text: String) throws {
    let writer = try GenerationWriter(lake: scratch.lake, partition: scratch.partition, generation: "aaaaaaaaaaaa")
    try writer.append(Note("a", text), id: "a")
    var draft = Manifest()
    draft.settings = .object([.init("model", .object([]))])
    draft.models = [.init(role: "summary", name: "m", digest: "sha256:0")]
    draft.counters = .init(in: 1, out: 1)
    _ = try writer.commit(draft)
  }
  try commit("old")
  let error = #expect(throws: DataLakeError.self) { try commit("new") }
  #expect(
    error?.description
      == "\(scratch.path("aaaaaaaaaaaa")): the same fingerprint gave other bytes: the model answered otherwise; name its new "
      + "version in the setting model.revision, or raise the stage's epoch")
}

@Test func aFileInTheLakesPlaceIsSaidToBeOne() throws {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("file-\(UUID().uuidString)").path
  try Data().write(to: URL(fileURLWithPath: file))
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: file) } }
  let lake = Lake(root: FilePath(file))
  let error = #expect(throws: DataLakeError.self) { try lake.partitions() }
  #expect(error?.description == "\(file): not a folder; --lake names the lake's")
  #expect(throws: DataLakeError.io(operation: "open", path: file, reason: "Not a directory")) {
    try lake.writeState("x", [])
  }
}

@Test(arguments: ["../x", "A", "a/../b", "", "a//b", "a_b"])
func namesThatLeaveTheLakeAreRefused(_ name: String) {
  #expect(throws: DataLakeError.badName(name)) { try Partition(dataset: name, date: "2026-03-02") }
}

@Test(
  arguments: [
    (.badName("a.b"), "a.b: not a dataset’s name (lower-case letters, digits and “-”, parted by “/”)"),
    (.badDate("today"), "today: not a date (YYYY-MM-DD)"),
    (.badGeneration("xyz"), "xyz: not a generation (12 hexadecimal digits)"),
    (.badPath("../x"), "../x: not a path of the site (names below 255 bytes, parted by “/”, without “.” and “..”)"),
  ] as [(DataLakeError, String)])
func refusedNamesAreToldWhatIsAllowed(_ error: DataLakeError, _ message: String) throws {
  #expect(error.description == message)
  let scratch = try ScratchLake()
  let thrown = #expect(throws: DataLakeError.self) {
    switch error {
    case .badName(let name): _ = try Partition(dataset: name, date: "2026-03-02")
    case .badDate(let date): _ = try Partition(dataset: "articles", date: date)
    case .badGeneration(let generation): try scratch.commit([Note("a")], generation: generation)
    case .badPath(let path): try SiteWriter(lake: scratch.lake).add(path, [])
    default: return
    }
  }
  #expect(thrown == error)
}

@Test func partsEndAtTheirSize() throws {
  let scratch = try ScratchLake()
  let long = String(repeating: "x", count: 9 << 20)
  let manifest = try scratch.commit([Note("a", long), Note("b", long), Note("c", long)])
  #expect(manifest.files.map(\.records) == [2, 1])
  #expect(try scratch.read().count == 3)
}

@Test func labelsAreTheJSONLinesOfTheirFolder() throws {
  let scratch = try ScratchLake()
  #expect(try scratch.lake.labelFiles() == [])
  let folder = scratch.lake.root.string + "/labels"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  for name in ["README.md", "desk.jsonl", "desk.jsonl~", "b.jsonl"] {
    try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }
  #expect(try scratch.lake.labelFiles() == ["b.jsonl", "desk.jsonl"])
}
