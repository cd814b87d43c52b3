import Digests
import Images
import JSON
import NewsModel
import Testing

@testable import Publication

@Suite struct PictureTests {
  private let url = "https://www.harbour-post.example/pictures/bridge.jpg"

  private func edition(_ edit: (inout EditionInput) throws -> Void = { _ in }) throws -> PublishedEdition {
    var days = try TwoDays()
    days.first.input.pictures[url] = try PressPicture(of: PictureFiles.large, settings: .init())
    try edit(&days.first.input)
    return days.first.publish()
  }

  private func pictures(_ edition: PublishedEdition) -> [RenderedFile] {
    edition.files.filter { $0.mediaType == "image/jpeg" }
  }

  @Test func aCapturedPictureIsPrintedAsASmallCopyWithItsSize() throws {
    let edition = try edition()
    let files = pictures(edition)
    #expect(files.count == 2)
    #expect(files.allSatisfy { $0.path.hasPrefix("2026/03/02/pictures/") && $0.path.hasSuffix(".jpg") })
    #expect(files.allSatisfy { $0.bytes.count <= 60_000 })
    let copy = try #require(
      try PublishedStory(jsonText: edition.text("api/v1/stories/\(edition.edition.stories[0].story)/2026-03-02.json"))
        .image?.copy)
    #expect((copy.width, copy.height) == (640, 360))
    let page = edition.storyPage(0)
    #expect(
      page.contains(
        "<img src=\"../../../\(copy.path)\" width=\"640\" height=\"360\" alt=\"Brown water up to the keystones of a stone bridge\""
      ))
    #expect(page.contains("Picture: Jon Aster/Harbour Post."))
    #expect(page.contains("<meta property=\"og:image\" content=\"https://stonehand.example/\(copy.path)\">"))
    #expect(page.contains("\"contentUrl\":\"https://stonehand.example/\(copy.path)\""))
    #expect(!page.contains("src=\"http"))
  }

  @Test func wordsAboutAPictureAreEscapedInFeeds() throws {
    let edition = try edition {
      $0.summaries[0].image?.alt = "\"><script>alert(1)</script>"
      $0.summaries[0].image?.creditText = "<img src=x onerror=alert(1)>"
    }
    let day = try PublishedDay(jsonText: edition.text("api/v1/days/2026-03-02.json"))
    let html = try #require(
      day.stories.first.map { Feed.Entry($0, of: day, addresses: SiteAddresses(.init())).html })
    #expect(html.contains("alt=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"/>"))
    #expect(html.contains("Picture: &lt;img src=x onerror=alert(1)&gt;"))
    #expect(!html.contains("<script") && !html.contains("<img src=x"))
  }

  @Test func theFrontShowsTheLeadPictureAndLetsOthersWait() throws {
    let page = try edition().text("2026/03/02/index.html")
    #expect(page.ranges(of: "<img ").count == 1)
    #expect(!page.contains("loading=\"lazy\""))
    #expect(page.contains("<figcaption class=\"credit\">Picture: Jon Aster/Harbour Post. From <bdi>Harbour Post</bdi>"))
  }

  @Test func feedsNameThePictureAndTheBookHoldsIt() throws {
    let edition = try edition()
    let day = try PublishedDay(jsonText: edition.text("api/v1/days/2026-03-02.json"))
    let files = SiteAssembler().files(of: [day])
    let address = "https://stonehand.example/\(day.stories[0].image?.copy?.path ?? "")"
    #expect(files.first { $0.path == "feed.json" }?.text.contains("\"image\":\"\(address)\"") == true)
    #expect(files.first { $0.path == "feed.atom" }?.text.contains(address) == true)
    let book = try #require(edition.files.first { $0.path.hasSuffix(".epub") })
    let name = day.stories[0].image?.copy?.path.split(separator: "/").last ?? ""
    #expect(String(decoding: book.bytes, as: UTF8.self).contains("<img src=\"\(name)\""))
    // No letter asks a server for a picture: who opens it would be seen.
    #expect(!edition.text("2026/03/02/stonehand-2026-03-02.eml").contains(Base64.encode(Array("<img".utf8)).prefix(5)))
  }

  @Test func aPictureThatWasNotCapturedIsALink() throws {
    let page = try edition { $0.pictures = [:] }.storyPage(0)
    #expect(page.contains("See the picture at <bdi>Harbour Post</bdi>"))
    #expect(!page.contains("<img"))
  }

  @Test func aPictureThatWasTakenDownLeavesNoFile() throws {
    for kind in [Label.Kind.wrongImage, .takeDown] {
      let edition = try edition { input in
        var label = Label()
        label.kind = kind
        label.cluster = input.clusters[0].id
        input.labels = [label]
      }
      #expect(pictures(edition).isEmpty, "\(kind)")
    }
  }

  @Test(arguments: [[], Array("<html>".utf8), [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]] as [[UInt8]])
  func whatIsNoPictureHasAReason(file: [UInt8]) {
    #expect(throws: ImageError.self) { try PressPicture(of: file, settings: .init()) }
  }
}

/// Files of the size that newsrooms send.
enum PictureFiles {
  /// 1,280 by 720 pixels of one grey, as a PNG of stored rows.
  static let large = greyPNG(width: 1280, height: 720)

  static func greyPNG(width: Int, height: Int) -> [UInt8] {
    let rows = [UInt8](repeating: 0, count: (width + 1) * height)
    var stored: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: rows.count, by: 60_000) {
      let size = UInt16(min(60_000, rows.count - start))
      stored.append(start + Int(size) == rows.count ? 1 : 0)
      for half in [size, ~size] { stored += [UInt8(half & 0xFF), UInt8(half >> 8)] }
      stored += rows[start..<(start + Int(size))]
    }
    // Adler-32 of zeros: the length, and one.
    stored += number(UInt32(rows.count % 65521) << 16 | 1)
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    file += chunk("IHDR", number(UInt32(width)) + number(UInt32(height)) + [8, 0, 0, 0, 0])
    file += chunk("IDAT", stored)
    file += chunk("IEND", [])
    return file
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { (shift: UInt32) in UInt8(truncatingIfNeeded: value >> shift) }
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return number(UInt32(data.count)) + body + number(CRC32.checksum(body))
  }
}
