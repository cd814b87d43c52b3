import Foundation
import JSON
import Jobs
import NewsModel
import Testing

@testable import Ingestion

private let root = String(#filePath.split(separator: "/Tests/")[0])
private let fixtures = root + "/Tests/IngestionTests/Fixtures/"

private func sources() throws -> [OutletSource] { try SourcesFile.read(root + "/jobs/sources.yml") }

private func bytes(_ name: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: fixtures + name)))
}

/// The fixture of an outlet's first feed has the outlet's name, that of its second one a 2 behind it.
private func fixtureNames() throws -> [(name: String, outlet: String)] {
  try sources().flatMap { source in
    source.feeds.indices.map { index in
      let id = source.outlet.id.rawValue
      return (index == 0 ? id : "\(id)-\(index + 1)", id)
    }
  }
}

@Test func everyFeedHasAFixture() throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: fixtures)
  let names = try fixtureNames().map(\.name).sorted()
  #expect(files.filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted() == names)
  #expect(files.filter { $0.hasSuffix(".expected.json") }.map { String($0.dropLast(14)) }.sorted() == names)
}

@Test func outletsAreSorted() throws {
  let sources = try sources()
  let ids = sources.map(\.outlet.id.rawValue)
  #expect(ids == Set(ids).sorted())
  #expect(ids.count >= 40)
  for first in ["cbs", "bbc", "cnn", "fox", "sky"] { #expect(ids.contains(first)) }
  #expect(Set(sources.compactMap(\.outlet.country)).count >= 20)
  for source in sources {
    #expect(source.outlet.family != nil && source.outlet.country?.count == 2 && source.language != nil, "\(source)")
    #expect(!source.feeds.isEmpty, "\(source)")
  }
  let domains = sources.flatMap(\.domains)
  #expect(domains.count == Set(domains).count)
}

@Test func everyFixtureIsReadAsExpected() throws {
  for (id, outlet) in try fixtureNames() {
    let expected = try JSONReader.read(JSONTree.self, from: try bytes(id + ".expected.json"))
    let feed = try FeedReader.read(try bytes(id + ".xml"), url: "https://feeds.\(outlet).example/rss.xml")
    #expect(feed.format.rawValue == expected["format"]?.string, "\(id)")
    #expect(feed.title == expected["title"]?.string, "\(id)")
    let entries = expected["entries"]?.array ?? []
    #expect(feed.entries.count == entries.count, "\(id)")
    for (entry, wanted) in zip(feed.entries, entries) {
      #expect(entry.link == wanted["url"]?.string, "\(id)")
      #expect(entry.title == wanted["title"]?.string, "\(id)")
      #expect(entry.summary == wanted["summary"]?.string, "\(id)")
      #expect(entry.published?.instant.description == wanted["date"]?.string, "\(id)")
      #expect(entry.image == wanted["image"]?.string, "\(id)")
    }
  }
}
