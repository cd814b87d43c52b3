import Archives
import Digests
import JSON
import NewsModel

/// Turns the records of one WARC file into findings.
struct WARCImport {
  let intake: DocumentIntake
  /// Before a record's offset, when the file is one of several in an archive.
  var place = ""

  /// First reading: the feeds.
  /// - Throws: `ArchiveError.unreadable` when the bytes do not come.
  func gatherFeeds(_ stream: any ByteStream) throws(ArchiveError) {
    var reader = WARCReader(stream, blockLimit: intake.limit)
    try gatherFeeds { () throws(ArchiveError) in try reader.next(where: Self.mayBeFeed) }
  }

  /// Only the head of each block is looked at, and the rest of a feed's.
  private func gatherFeeds(_ next: () throws(ArchiveError) -> WARCReader.Event?) throws(ArchiveError) {
    while let event = try next() {
      guard case .record(let record) = event, !record.block.isEmpty, WebAddress(record.targetURI) != nil else {
        continue
      }
      gather(record)
    }
  }

  private func gather(_ record: WARCRecord) {
    if let document = document(record) { intake.gather(document) }
  }

  private static func mayBeFeed(_ fields: HeaderFields, _ head: [UInt8]) -> Bool {
    switch fields["warc-type"]?.lowercased() {
    case "resource": return DocumentHead(head).isFeed
    case "response":
      guard let stored = StoredResponse(head) else { return false }
      if stored.status != 200 { return stored.fields["location"] != nil }
      let type = stored.fields["content-type"]?.lowercased() ?? ""
      return ["xml", "rss", "atom", "json"].contains { type.contains($0) } && !type.contains("xhtml")
        || DocumentHead(Array(stored.payload)).isFeed
    default: return false
    }
  }

  /// Everything.
  /// - Parameter stopsAtFeeds: whether to visit nothing more from the first feed on, and to gather the feeds instead.
  /// - Returns: false when it stopped at a feed: then all is to be read again.
  /// - Throws: `ArchiveError.damaged` when there is no record at all: then it is no WARC file; `.unreadable` when the bytes do not
  ///   come: half of a file is no import.
  @discardableResult
  func read(
    _ stream: any ByteStream, stopsAtFeeds: Bool = false, _ visit: (Finding) throws -> Void
  ) throws -> Bool {
    var reader = WARCReadAhead(WARCReader(stream, blockLimit: intake.limit))
    var seen = PayloadMemory()
    var records = 0
    var damage: String?
    while let event = try reader.next(where: Self.carriesContent) {
      switch event {
      case .damage(let offset, let reason):
        damage = reason
        try visit(intake.rejected("\(place)\(offset)", "", .damaged, "byte \(offset): \(reason)"))
      case .record(let record):
        records += 1
        let finding = finding(record, &seen)
        if stopsAtFeeds, intake.index.metFeed {
          gather(record)
          try gatherFeeds { () throws(ArchiveError) in try reader.next(where: Self.mayBeFeed) }
          return false
        }
        if let finding { try visit(finding) }
      }
    }
    if records == 0 {
      throw ArchiveError.damaged(path: intake.via, reason: "not a WARC file: \(damage ?? "there is nothing in it")")
    }
    return true
  }

  /// Blocks of other records are not read into memory.
  private static func carriesContent(_ fields: HeaderFields, _ head: [UInt8]) -> Bool {
    ["response", "resource", "conversion"].contains(fields["warc-type"]?.lowercased() ?? "")
  }

  private func finding(_ record: WARCRecord, _ seen: inout PayloadMemory) -> Finding? {
    if let number = record.fields["warc-segment-number"] {
      return rejected(record, .continuation, "segment \(number.prefix(20)); segments are not joined")
    }
    switch record.type {
    case "response", "resource", "conversion":
      guard WebAddress(record.targetURI) != nil else {
        return rejected(record, record.targetURI.isEmpty ? .noAddress : .scheme)
      }
      let finding = content(record)
      // A digest that is not that of the bytes names nothing that a revisit could mean.
      if case .capture(let capture, _)? = finding, capture.digestMismatch == nil { seen.insert(record) }
      return finding
    case "revisit":
      // The same bytes as an earlier record: nothing new when we hold that one.
      if seen.holds(record) { return .merged(intake.dating.fallback) }
      return rejected(record, .unresolvedRevisit, record.fields["warc-refers-to-target-uri"])
    case "request": return rejected(record, .request)
    case "warcinfo": return rejected(record, .information)
    case "metadata": return rejected(record, .metadata)
    case "continuation": return rejected(record, .continuation, "segments are not joined")
    default: return rejected(record, .unknownRecord, record.type)
    }
  }

  private func content(_ record: WARCRecord) -> Finding? {
    switch record.type {
    case "resource": return intake.finding(resource(record), at: place(of: record))
    case "conversion": return conversion(record)
    default: break
    }
    switch response(record) {
    case .success(let document?): return intake.finding(document, at: place(of: record))
    case .success(nil): return rejected(record, .noResponse, record.contentType)
    case .failure(.tooLarge(let path, let limit)):
      return rejected(record, .tooLarge, ArchiveError.tooLarge(path: path, limit: limit).description)
    case .failure(let error): return rejected(record, .coding, error.description)
    }
  }

  /// - Returns: nil when the block is no HTTP response.
  private func response(_ record: WARCRecord) -> Result<WebDocument?, ArchiveError> {
    guard let stored = record.response else { return .success(nil) }
    do throws(ArchiveError) {
      let body = try stored.body(limit: intake.limit)
      let digest = record.digests.own ?? SHA256Digest(of: stored.payload)
      var document = WebDocument(
        url: record.targetURI, capturedAt: intake.dating.captureTime(record.date), status: stored.status,
        fields: stored.fields, body: body.content, payloadDigest: digest.description, via: intake.via)
      document.isTruncated = record.isTruncated || stored.isTruncated || !body.isWhole
      document.digestMismatch = WARCIntegrity.mismatch(record, stored, own: digest, body: body.content)
      return .success(document)
    } catch {
      return .failure(error)
    }
  }

  /// A resource's block is the body itself.
  private func resource(_ record: WARCRecord) -> WebDocument {
    var fields = HeaderFields()
    fields.append("content-type", record.contentType)
    var document = WebDocument(
      url: record.targetURI, capturedAt: intake.dating.captureTime(record.date), status: nil, fields: fields,
      body: record.block, payloadDigest: record.digests.own?.description, via: intake.via)
    document.isTruncated = record.isTruncated
    document.digestMismatch = WARCIntegrity.mismatch(record)
    return document
  }

  /// Text that a tool took from a page (WET): an article without a page. Its first line is the page's title.
  private func conversion(_ record: WARCRecord) -> Finding {
    guard record.contentType.hasPrefix("text/plain") else { return rejected(record, .otherMedia, record.contentType) }
    let text = DecodedText(record.block, contentType: "text/plain; charset=utf-8").text
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = lines.first else { return rejected(record, .noBody) }
    var article = ImportedArticle()
    article.url = record.targetURI
    article.headline = String(first)
    article.articleBody = lines.count > 1 ? String(lines[1]) : ""
    var capture = intake.maker.capture(resource(record), kind: .article)
    capture.mediaType = "text/plain"
    capture.charset = "utf-8"
    capture.body = article.jsonText
    capture.feed = intake.index.witness(of: capture)
    return .capture(capture, intake.dating.day(of: capture))
  }

  private func rejected(_ record: WARCRecord, _ reason: RejectionReason, _ detail: String? = nil) -> Finding {
    intake.rejected(place(of: record), record.targetURI, reason, detail)
  }

  private func place(of record: WARCRecord) -> String { "\(place)\(record.offset)" }
}

extension WARCImport {
  /// Second reading, when there are pictures.
  func readImages(_ stream: any ByteStream, _ visit: (Finding) throws -> Void) throws {
    var reader = WARCReader(stream, blockLimit: intake.limit)
    while let event = try reader.next(where: { intake.images.wantsLeads || Self.isPicture($0, $1) }) {
      guard case .record(let record) = event, !record.block.isEmpty, let document = document(record) else { continue }
      if let finding = intake.secondFinding(document, at: place(of: record)) { try visit(finding) }
    }
  }

  private func document(_ record: WARCRecord) -> WebDocument? {
    switch record.type {
    case "response": if case .success(let document?) = response(record) { document } else { nil }
    case "resource": resource(record)
    default: nil
    }
  }

  private static func isPicture(_ fields: HeaderFields, _ head: [UInt8]) -> Bool {
    switch fields["warc-type"]?.lowercased() {
    case "response": StoredResponse(head)?.fields["content-type"]?.lowercased().hasPrefix("image/") ?? false
    case "resource": fields["content-type"]?.lowercased().hasPrefix("image/") ?? false
    default: false
    }
  }
}
