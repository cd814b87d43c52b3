import ArgumentParser
import Foundation
import Jobs
import Testing

@testable import ingest

@Test func aListOfFeedsThatDoesNotReadIsBadData() throws {
  let file = FileManager.default.temporaryDirectory.appending(path: "feeds-\(UUID().uuidString).opml").path
  try "<!DOCTYPE opml [<!ENTITY a 'b'>]><opml><outline xmlUrl='https://a.example/rss'/></opml>"
    .write(toFile: file, atomically: true, encoding: .utf8)
  defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: file) } }
  #expect(throws: Failure(.badData, "\(file): the document type declares entities")) {
    try Sources.FromOPML.parse([file]).run()
  }
}
