import Foundation
import Glibc
import SystemPackage
import Testing

@testable import DataLake

@Suite final class SiteWriterTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("site-\(UUID().uuidString)")

  deinit {
    guard FileManager.default.fileExists(atPath: root.path) else { return }
    do { try FileManager.default.removeItem(at: root) } catch { Issue.record(error) }
  }

  private func lake() -> Lake { Lake(root: FilePath(root.path)) }

  private func publish(_ edition: Int, files: Int = 20, in lake: Lake) throws {
    let writer = try SiteWriter(lake: lake)
    for file in 0..<files { try writer.add("pages/\(file)/index.html", Array("\(edition)".utf8)) }
    _ = try writer.commit()
  }

  @Test func aSiteIsReplacedAsAWhole() throws {
    let lake = lake()
    try publish(1, in: lake)
    try publish(2, files: 3, in: lake)
    #expect(FileManager.default.fileExists(atPath: "\(lake.root)/site/pages/2/index.html"))
    #expect(!FileManager.default.fileExists(atPath: "\(lake.root)/site/pages/3/index.html"))
  }

  @Test(arguments: ["../x", "/x", "a//b", "a/./b", ""])
  func pathsThatLeadOutAreRefused(path: String) throws {
    let writer = try SiteWriter(lake: lake())
    #expect(throws: DataLakeError.badPath(path)) { try writer.add(path, []) }
  }

  private func identity(_ path: String) throws -> UInt64? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
  }

  /// Publishes a site, and gives back the lock.
  private func seal(in lake: Lake, _ fill: (SiteWriter) throws -> Void) throws {
    let writer = try SiteWriter(lake: lake)
    try fill(writer)
    try writer.add(SiteWriter.seal, [])
    _ = try writer.commit()
  }

  @Test func aFileOfTheSiteThatStandsIsKept() throws {
    let lake = lake()
    try seal(in: lake) { try $0.add("pages/a.html", Array("a".utf8)) }
    let before = try identity("\(lake.root)/site/pages/a.html")
    try seal(in: lake) { site in
      let kept = [try site.keep("pages/a.html"), try site.keep("pages/b.html")]
      #expect(kept == [true, false])
      #expect(throws: DataLakeError.badPath("../site/a")) { try site.keep("../site/a") }
    }
    #expect(try identity("\(lake.root)/site/pages/a.html") == before)
  }

  /// Both names lead to the same bytes, and readers still have the first.
  @Test func aKeptFileThatIsReplacedStaysAsItWasInTheSiteThatStands() throws {
    let lake = lake()
    try seal(in: lake) { try $0.add("a.html", Array("old".utf8)) }
    try seal(in: lake) { site in
      let isKept = try site.keep("a.html")
      #expect(isKept)
      try site.add("a.html", Array("new".utf8))
      let read = try lake.readSite("a.html")
      #expect(read == Array("old".utf8))
    }
    #expect(try lake.readSite("a.html") == Array("new".utf8))
  }

  @Test func whatIsNotAsItWasPublishedIsNotKept() throws {
    let lake = lake()
    try seal(in: lake) { for name in ["a", "b", "c"] { try $0.add(name, Array(name.utf8)) } }
    let files = FileManager.default
    try Data("changed".utf8).write(to: URL(fileURLWithPath: "\(lake.root)/site/a"))
    try files.setAttributes([.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: "\(lake.root)/site/a")
    try files.removeItem(atPath: "\(lake.root)/site/b")
    try files.createSymbolicLink(atPath: "\(lake.root)/site/b", withDestinationPath: "c")
    var kept: [Bool] = []
    try seal(in: lake) { site in kept = [try site.keep("a"), try site.keep("b"), try site.keep("c")] }
    #expect(kept == [false, false, true])
  }

  @Test func aSiteWithoutASealKeepsNothing() throws {
    let lake = lake()
    try publish(1, in: lake)
    #expect(try !SiteWriter(lake: lake).keep("pages/2/index.html"))
  }

  @Test func twoAssembliesAtOnceAreRefused() throws {
    let lake = lake()
    let first = try SiteWriter(lake: lake)
    #expect(throws: DataLakeError.locked(path: "\(lake.root)/_state/locks/site.lock")) { try SiteWriter(lake: lake) }
    _ = try first.commit()
  }

  @Test func aSiteThatStoodAsideWhenASwitchWasKilledIsBackForReaders() throws {
    let lake = lake()
    try publish(1, in: lake)
    try FileManager.default.moveItem(atPath: "\(lake.root)/site", toPath: "\(lake.root)/.site.aside")
    _ = try SiteWriter(lake: lake)
    #expect(try lake.readSite("pages/2/index.html") == Array("1".utf8))
    #expect(!FileManager.default.fileExists(atPath: "\(lake.root)/.site.aside"))
  }

  @Test func whatAKilledAssemblyLeftIsSwept() throws {
    let lake = lake()
    try publish(1, in: lake)
    let left = "\(lake.root)/.site.999999999"
    try FileManager.default.createDirectory(atPath: left + "/pages", withIntermediateDirectories: true)
    try publish(2, in: lake)
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  /// A reader that opens the site's folder and reads two of its pages gets both, and both of one edition.
  @Test func readersNeverMissAndNeverMixEditions() async throws {
    let lake = lake()
    try publish(0, in: lake)
    let path = "\(lake.root)/site"
    let reader = Task.detached { () -> (reads: Int, misses: Int, mixed: Int) in
      var counts = (reads: 0, misses: 0, mixed: 0)
      while counts.reads < 100_000, !Task.isCancelled {
        counts.reads += 1
        guard let pair = SiteReader.pair(path) else {
          counts.misses += 1
          continue
        }
        if pair.0 != pair.1 { counts.mixed += 1 }
      }
      return counts
    }
    for edition in 1...60 { try publish(edition, in: lake) }
    let counts = await reader.value
    #expect(counts.reads == 100_000)
    #expect(counts.misses == 0)
    #expect(counts.mixed == 0)
  }
}

/// Reads as a web server may: the folder first, then files in it.
private enum SiteReader {
  static func pair(_ path: String) -> (String, String)? {
    let folder = open(path, O_RDONLY | O_DIRECTORY)
    guard folder >= 0 else { return nil }
    defer { close(folder) }
    guard let first = read(folder, "pages/0/index.html"), let last = read(folder, "pages/19/index.html") else {
      return nil
    }
    return (first, last)
  }

  private static func read(_ folder: Int32, _ name: String) -> String? {
    let file = openat(folder, name, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = Glibc.read(file, &bytes, 16)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }
}
