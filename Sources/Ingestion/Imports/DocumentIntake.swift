import NewsModel

/// What every import does with its documents: feeds are gathered first, then pages become captures with what the feeds
/// say of them, then the entries that no page was there for.
struct DocumentIntake {
  let maker: CaptureMaker
  let dating: Dating
  /// As captures name the import: `warc:NAME`.
  let via: String
  /// Tells rejections of equally named files apart.
  let token: String
  let index = FeedIndex()
  let images = LeadImageIndex()

  var registry: OutletRegistry { maker.registry }
  var limit: Int { maker.settings.recordLimit }

  /// Takes the entries of a document that is a feed, and where a redirect leads.
  func gather(_ document: WebDocument) {
    noteRedirect(document)
    guard case .feed = maker.make(document) else { return }
    do throws(FeedError) {
      let feed = try FeedReader.read(document.body, contentType: document.fields["content-type"], url: document.url)
      index.insert(feed, url: document.url, readAt: document.capturedAt, via: via)
    } catch {
      // `finding` meets the same error and writes it down.
      return
    }
  }

  private func noteRedirect(_ document: WebDocument) {
    guard (300..<400).contains(document.status ?? 0), let location = document.fields["location"] else { return }
    index.addRedirect(from: document.url, to: location)
  }

  /// - Parameter place: of the record in the import.
  /// - Returns: nil for a picture, which waits for ``secondFinding(_:at:)`` when all pages are known.
  func finding(_ document: WebDocument, at place: String) -> Finding? {
    noteRedirect(document)
    switch maker.make(document) {
    case .rejected(.image, _) where maker.settings.images && RasterHeader(document.body) != nil:
      images.wait(at: place)
      return nil
    case .rejected(let reason, let detail): return rejected(place, document.url, reason, detail)
    case .feed: return rejectedFeed(document, place)
    case .capture(var capture):
      capture.feed = index.witness(of: capture)
      let day = dating.day(of: capture)
      if images.wantsLeads { images.gather(capture, document.fields, day: day) }
      return .capture(capture, day)
    }
  }

  /// Notes the pictures of entries that no page was there for, when all feeds and pages are known.
  func gatherEntryImages() {
    for entry in index.remaining(registry) { images.gather(entry: entry, day: dating.day(of: entry)) }
  }

  /// What comes of a document in the second reading, which pictures wait for.
  func secondFinding(_ document: WebDocument, at place: String) -> Finding? {
    if images.meetPicture(at: place) { return imageFinding(document, at: place) }
    if images.wantsLeads { gatherLead(document) }
    return nil
  }

  /// Takes the lead image of a document that is a page.
  private func gatherLead(_ document: WebDocument) {
    guard case .capture(var page) = maker.make(document), page.kind == .page else { return }
    page.feed = index.witness(of: page)
    images.gather(page, document.fields, day: dating.day(of: page))
  }

  /// What becomes of a picture that waited.
  private func imageFinding(_ document: WebDocument, at place: String) -> Finding {
    guard let url = WebAddress(document.url), let lead = images.lead(url) else {
      return rejected(place, document.url, .image, document.mediaType)
    }
    if let refusal = lead.refusal { return rejected(place, document.url, .imageReserved, "the page says \(refusal)") }
    var document = document
    document.url = url.description
    switch maker.makeImage(document, outlet: lead.outlet) {
    case .capture(let capture): return .capture(capture, lead.day)
    case .feed: return rejected(place, document.url, .feedRead, nil)
    case .rejected(let reason, let detail): return rejected(place, document.url, reason, detail)
    }
  }

  /// A feed is no article; its entries are counted by themselves.
  private func rejectedFeed(_ document: WebDocument, _ place: String) -> Finding {
    index.metFeed = true
    do throws(FeedError) {
      let feed = try FeedReader.read(document.body, contentType: document.fields["content-type"], url: document.url)
      let omitted = feed.omitted > 0 ? " and \(feed.omitted) more that were left out" : ""
      let damage = feed.damage.map { ", read as far as it goes: \($0)" } ?? ""
      return rejected(
        place, document.url, .feedRead,
        "\(feed.format.rawValue) with \(feed.entries.count) entries\(omitted)\(damage)")
    } catch {
      return rejected(place, document.url, .feedUnreadable, error.description)
    }
  }

  /// One finding for each entry of the feeds.
  func visitEntries(_ visit: (Finding) throws -> Void) throws {
    for _ in 0..<(index.repeated + index.witnesses) { try visit(.merged(dating.fallback)) }
    for capture in index.remaining(registry) { try visit(.capture(capture, dating.day(of: capture))) }
    for (number, lost) in index.withoutAddress.enumerated() {
      try visit(rejected("entry without address \(number)", lost.feedURL, .entryWithoutAddress, lost.title))
    }
    for (number, link) in index.untitled.enumerated() {
      try visit(rejected("entry without title \(number)", link, .untitledEntry, nil))
    }
  }

  func rejected(_ place: String, _ url: String, _ reason: RejectionReason, _ detail: String?) -> Finding {
    .rejection(
      Rejection(
        stage: "ingest", record: "\(via):\(token)@\(place)", url: url, reason: reason.rawValue, detail: detail,
        date: dating.fallback))
  }
}
