import ArgumentParser
import Foundation
import Testing

@testable import ingest

/// What only looks must not ask anybody: proven against a door that counts who comes.
private final class Door: @unchecked Sendable {
  let port: Int
  private let listener: Int32
  private let lock = NSLock()
  private var count = 0

  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) + getsockname(listener, $0, &length)
      }
    }
    guard bound == 0, listen(listener, 64) == 0 else { throw POSIXError(.EADDRINUSE) }
    self.listener = listener
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in
      while true {
        let visitor = accept(listener, nil, nil)
        if visitor < 0 { return }
        lock.withLock { count += 1 }
        close(visitor)
      }
    }
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  var visitors: Int { lock.withLock { count } }
}

/// Runs `ingest` on a sources file whose only feed is behind the door.
private func visitors(_ arguments: [String]) throws -> (count: Int, error: (any Error)?) {
  let door = try Door()
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ingest-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let (sources, settings) = (folder.path + "/sources.yml", folder.path + "/settings.yml")
  try "outlets: [{id: a, domains: [127.0.0.1], feeds: ['http://127.0.0.1:\(door.port)/feed']}]\n"
    .write(toFile: sources, atomically: true, encoding: .utf8)
  try "live: {allowsPrivateAddresses: true, delay: 0}\n".write(toFile: settings, atomically: true, encoding: .utf8)
  let take = try Take.parse(
    ["--lake", folder.path + "/lake", "--date", "2026-03-02", "--settings", settings, "--quiet", "--sources", sources]
      + arguments)
  do {
    try take.run()
    return (door.visitors, nil)
  } catch {
    return (door.visitors, error)
  }
}

@Test(arguments: [["--dump-settings"], ["--dry-run"], ["--check"]])
func whatOnlyLooksAsksNobody(_ arguments: [String]) throws {
  #expect(try visitors(arguments).count == 0)
}

@Test func theDoorSeesWhoComes() throws {
  let (count, error) = try visitors([])
  #expect(count > 0)
  #expect(error.map { "\($0)" } == "none of 1 feeds could be read")
}

@Test(arguments: [
  ([], "say what to take in: --sources FILE for live feeds, or --warc, --archive, --folder, --jsonl"),
  (["--warc", "x", "--dry-run"], "--dry-run is for feeds and sitemaps"),
  (["--from", "2026-03-01"], "--from and --to go with --sitemap"),
  (["--sitemap", "x"], "--sitemap needs --from and --to"),
  (["--sitemap", "x", "--from", "2026-03-02", "--to", "2026-03-01"], "--from 2026-03-02 is after --to 2026-03-01"),
])
func optionsThatDoNotGoTogetherSaySo(_ arguments: [String], _ message: String) {
  var said = ""
  do {
    try Take.parse(["--date", "2026-03-02"] + arguments).run()
  } catch {
    said = Take.message(for: error)
  }
  #expect(said == message)
}
