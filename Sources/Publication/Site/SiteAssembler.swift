package import NewsModel

/// Makes what speaks of more than one day: front page, archive, sources, topics, corrections, feeds, maps. A pure
/// function of the days' records.
package struct SiteAssembler: Sendable {
  /// Raised by hand when the same input gives other bytes.
  package static let epoch = 13

  let site: Site

  package init(_ settings: PublicationSettings = .init()) { site = Site(settings) }

  /// What this assembler makes pages from, without a day yet.
  package func input(retired: [Story.ID] = [], held: [HeldEdition] = []) -> SiteInput {
    SiteInput(site, retired: retired, held: held)
  }

  /// - Returns: files sorted by path; none for a site without a single edition.
  package func assemble(_ input: SiteInput) -> [RenderedFile] {
    guard let latest = input.latest else { return [] }
    var files = assets() + maps(input) + feeds(input) + Schema.files
    let held = input.held.filter { $0.date >= latest.date }
    files.append(EditionPress(site: site, day: latest).frontPage(held))
    files += [archivePage(input), aboutPage(input), correctionsPage(input), searchPage(input), missingPage()]
    files += sourcePages(input) + topicPages(input) + stubs(input)
    return files.sorted { $0.path < $1.path }
  }

  /// What stands at a story's permanent address: a reprint of its latest day's page or record.
  /// - Parameter chapter: that file, from its edition.
  /// - Returns: nil for what is no chapter of a story.
  /// - Complexity: O(bytes)
  package func permalink(ofChapter chapter: RenderedFile) -> RenderedFile? {
    guard let path = ChapterPath(chapter.path) else { return nil }
    return RenderedFile(
      path: path.permalink, mediaType: chapter.mediaType,
      bytes: path.isRecord ? chapter.bytes : Reprint.html(chapter.bytes, from: "../../../", to: "../../"))
  }

  /// The path of a day's record, as editions list it.
  package static func dayRecordPath(_ day: Day) -> String { SiteAddresses.dayRecord(day) }

  /// The day whose record has this path; nil for other paths.
  package static func day(ofRecord path: String) -> Day? {
    Day(String(path.suffix("2026-03-02.json".count).prefix(10))).flatMap { path == dayRecordPath($0) ? $0 : nil }
  }

  private func assets() -> [RenderedFile] {
    [
      RenderedFile(path: "assets/style.css", mediaType: MediaType.css.rawValue, bytes: PackageResources.style_css),
      RenderedFile(path: "assets/icon.svg", mediaType: "image/svg+xml", bytes: PackageResources.icon_svg),
    ] + (site.hasSearch ? [searchScript] : []) + [
      RenderedFile(
        "robots.txt", .text, "User-agent: *\nAllow: /\nSitemap: \(site.addresses.absolute("sitemap.xml"))\n"),
      RenderedFile("_headers", .text, Self.headers),
    ]
  }

  /// For hosts that read such a file (Netlify, Cloudflare Pages): what a `meta` element cannot say.
  private static let headers = """
    /*
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer
      Strict-Transport-Security: max-age=31536000
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
    /search/*
      ! Content-Security-Policy
      Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'

    """
}

/// Moves a rendered page to another folder.
enum Reprint {
  /// Replaces the way to the root at the start of every attribute, and takes the page out of the search, which has the original.
  /// Text cannot hold either: its quotation marks are escaped.
  static func html(_ bytes: [UInt8], from old: String, to new: String) -> [UInt8] {
    replace(
      Array(" \(SearchMark.body)>".utf8), by: [UInt8(ascii: ">")],
      in: replace(Array("\"\(old)".utf8), by: Array("\"\(new)".utf8), in: bytes))
  }

  private static func replace(_ wanted: [UInt8], by replacement: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) {
        output.append(contentsOf: replacement)
        index += wanted.count
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }
}
