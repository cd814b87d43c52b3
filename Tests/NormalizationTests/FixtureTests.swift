import Foundation
import NewsModel
import Normalization
import Testing

/// One page a layout, with the article that people read on it as plain text beside it. `RECORD_GOLDENS=1` writes the
/// texts anew and fails, so that nobody records by accident.
struct FixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test func thereAreThirtyLayoutsAndMore() { #expect(Self.names.count >= 30) }

  @Test(arguments: names)
  func aPageGivesItsArticle(name: String) throws {
    let html = try String(contentsOf: Self.folder.appendingPathComponent(name + ".html"), encoding: .utf8)
    let golden = Self.folder.appendingPathComponent(name + ".txt")
    let found = Self.text(
      Normalizer(day: testDay).normalize([page(html, url: "https://www.harbourpost.example/world/\(name)")]))
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try found.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(found == (try String(contentsOf: golden, encoding: .utf8)))
  }

  /// The article as people may check it; the reason where there is none.
  private static func text(_ result: NormalizedDay.Result) -> String {
    guard let article = result.articles.first else { return "rejected: \(result.rejections.map(\.reason))\n" }
    var lines = ["headline: \(article.headline)"]
    if !article.author.isEmpty { lines.append("authors: \(article.author.joined(separator: "; "))") }
    if let value = article.datePublished.value {
      lines.append("published: \(value) from \(article.datePublished.from.rawValue)")
    }
    lines.append("language: \(article.inLanguage.tag)")
    if article.genre != .report { lines.append("genre: \(article.genre.rawValue)") }
    if let wire = article.wire { lines.append("wire: \(wire.agency)") }
    if let isFree = article.isAccessibleForFree { lines.append("free: \(isFree)") }
    for image in article.image.prefix(1) {
      lines.append("image: \(image.url) | \(image.caption ?? "–") | \(image.creditText ?? "–") | \(image.alt ?? "–")")
    }
    if !article.flags.isEmpty { lines.append("flags: \(article.flags.joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n\n" + article.articleBody + "\n"
  }
}
