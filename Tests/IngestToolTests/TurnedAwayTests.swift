import ArgumentParser
import DataLake
import Foundation
import Jobs
import SystemPackage
import Testing

@testable import ingest

/// A lake and article files in a folder of their own, removed when the test ends.
private final class Scratch {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("turned-away-\(UUID())").path
  var lake: Lake { Lake(root: FilePath(folder + "/lake")) }

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) } }

  /// Imports article files on 2 March 2026.
  /// - Returns: how it failed, or nil.
  func take(_ files: [(name: String, text: String)], _ options: [String] = []) throws -> Failure? {
    var arguments = ["--lake", folder + "/lake", "--date", "2026-03-02", "--quiet"] + options
    for file in files {
      try file.text.write(toFile: "\(folder)/\(file.name)", atomically: true, encoding: .utf8)
      arguments += ["--jsonl", "\(folder)/\(file.name)"]
    }
    do {
      try Take.parse(arguments).run()
      return nil
    } catch let failure as Failure {
      return Failure(failure.status, failure.description.replacing(folder + "/lake", with: "LAKE"))
    }
  }

  func counters(_ dataset: String) throws -> Manifest.Counters {
    try lake.manifest(of: Partition(dataset: dataset, date: "2026-03-02")).counters
  }
}

private let bad = (name: "bad.jsonl", text: "{\"id\":\"a\"}\n[1]\n")
private let good = (name: "good.jsonl", text: "{\"id\":\"a\",\"title\":\"Harbour opens\",\"text\":\"It opened.\"}\n")
private let empty = (name: "empty.jsonl", text: "")

private func refusal(_ days: String, _ count: Int = 2) -> Failure {
  Failure(
    .badData,
    "\(days): no capture: \(count) in, 0 out, \(count) rejected (record.empty \(count / 2), record.malformed \(count / 2)); "
      + "`lake cat rejections/ingest --lake LAKE --date 2026-03-02` says why of each record")
}

@Test func importsOfWhichNothingIsTakenEndWithBadData() throws {
  let scratch = try Scratch()
  #expect(try scratch.take([bad]) == refusal("2026-03-02"))
  // The reasons stand in the lake all the same.
  #expect(try scratch.counters("rejections/ingest").out == 2)
  #expect(try scratch.counters("captures").rejected.total == 2)
}

/// Names are bytes: not every one is UTF-8, and none may keep the others of its folder out.
@Test func aFileNameThatIsNotUTF8IsReadLikeOthers() throws {
  let scratch = try Scratch()
  let folder = scratch.folder + "/articles"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  for (name, id) in [(Array("/a\u{FF}.jsonl".utf8), "a"), ([0x2F, 0x62, 0xFF] + Array(".jsonl".utf8), "b")] {
    let path = (Array(folder.utf8) + name + [0]).map { CChar(bitPattern: $0) }
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    let row = Array("{\"id\":\"\(id)\",\"title\":\"Harbour opens\",\"text\":\"It opened.\"}\n".utf8)
    #expect(write(file, row, row.count) == row.count && close(file) == 0)
  }
  #expect(try scratch.take([], ["--folder", folder]) == nil)
  #expect(try scratch.counters("captures") == .init(in: 2, out: 2))
}

@Test func aFolderThatIsNotThereIsNamed() throws {
  let scratch = try Scratch()
  let folder = scratch.folder + "/nowhere"
  #expect(
    try scratch.take([], ["--folder", folder]) == Failure(.inputMissing, "\(folder): No such file or directory"))
}

/// Its digest would take all that a pipe has, and the import find it empty.
@Test func aPipeIsNoImport() throws {
  let pipe = FileManager.default.temporaryDirectory.appendingPathComponent("pipe-\(UUID()).jsonl").path
  #expect(mkfifo(pipe, 0o600) == 0)
  defer { #expect(unlink(pipe) == 0) }
  let failure = Failure(
    .inputMissing, "\(pipe): not a file that can be read twice; write what it gives to one first")
  #expect(try Scratch().take([], ["--jsonl", pipe]) == failure)
}

@Test(arguments: [[], ["--force"], ["--split-by-date"]])
func theSameAgainIsNotSuddenlyWell(_ options: [String]) throws {
  let scratch = try Scratch()
  for _ in 0..<2 { #expect(try scratch.take([bad], options) == refusal("2026-03-02")) }
}

@Test func aDayThatHoldsCapturesGoesOn() throws {
  let scratch = try Scratch()
  #expect(try scratch.take([good]) == nil)
  #expect(try scratch.take([bad]) == nil)
  #expect(try Scratch().take([bad, good]) == nil)
}

/// What comes later heals the day.
@Test func aDayThatGetsCapturesLaterIsWell() throws {
  let scratch = try Scratch()
  #expect(try scratch.take([bad]) == refusal("2026-03-02"))
  #expect(try scratch.take([bad, good]) == nil)
  #expect(try scratch.take([bad]) == nil)
}

@Test func aFileWithNothingInItIsNoFault() throws {
  let scratch = try Scratch()
  #expect(try scratch.take([empty]) == nil)
  #expect(try scratch.counters("captures") == .init())
  #expect(try scratch.take([empty, bad]) == refusal("2026-03-02"))
}

@Test func severalFilesAreCountedTogether() throws {
  let other = (name: "other.jsonl", text: "[2]\n{\"id\":\"b\"}\n")
  #expect(try Scratch().take([bad, other]) == refusal("2026-03-02", 4))
}

@Test func whetherItIsUpToDateIsAnotherQuestion() throws {
  let scratch = try Scratch()
  #expect(try scratch.take([bad], ["--check"]) == Failure(.tryAgain, "jsonl:bad.jsonl: not taken in yet"))
  #expect(try scratch.take([bad]) == refusal("2026-03-02"))
  #expect(try scratch.take([bad], ["--check"]) == nil)
}
