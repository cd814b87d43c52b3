import Archives
import Digests
import JSON
import NewsModel

/// Turns the records of one WARC file into findings.
struct WARCImport {
  let maker: CaptureMaker
  /// `warc:NAME`
  let via: String
  /// Tells rejections of equally named files apart.
  let token: String
  let dating: Dating

  /// Reads the whole file once.
  func read(_ stream: any ByteStream, _ visit: (Finding) throws -> Void) throws {
    var reader = WARCReader(stream, blockLimit: maker.settings.recordLimit)
    var seen = PayloadMemory()
    while let event = reader.next(where: Self.carriesContent) {
      switch event {
      case .damage(let offset, let reason):
        try visit(.rejection(rejection(at: offset, url: "", .damaged, "byte \(offset): \(reason)")))
      case .record(let record): try visit(finding(record, &seen))
      }
    }
  }

  /// Blocks of other records are not read into memory.
  private static func carriesContent(_ fields: HeaderFields) -> Bool {
    ["response", "resource", "conversion", "revisit"].contains(fields["warc-type"]?.lowercased() ?? "")
  }

  private func finding(_ record: WARCRecord, _ seen: inout PayloadMemory) -> Finding {
    switch record.type {
    case "response": response(record, &seen)
    case "resource": document(record, resource(record), &seen)
    case "conversion": conversion(record)
    case "revisit": revisit(record, seen)
    case "request": rejected(record, .request)
    case "warcinfo": rejected(record, .information)
    case "metadata": rejected(record, .metadata)
    case "continuation": rejected(record, .continuation, "segments are not joined")
    default: rejected(record, .unknownRecord, record.type)
    }
  }

  private func response(_ record: WARCRecord, _ seen: inout PayloadMemory) -> Finding {
    guard WebAddress(record.targetURI) != nil else { return rejected(record, record.targetURI.isEmpty ? .noAddress : .scheme) }
    guard let stored = StoredResponse(record.block) else { return rejected(record, .noResponse, record.contentType) }
    do throws(ArchiveError) {
      var document = WebDocument(
        url: record.targetURI, capturedAt: dating.captureTime(record.date), status: stored.status, fields: stored.fields,
        body: try stored.body(limit: maker.settings.recordLimit), payloadDigest: SHA256Digest(of: stored.payload).description, via: via)
      document.isTruncated = record.isTruncated || stored.isTruncated
      return self.document(record, document, &seen)
    } catch {
      if case .tooLarge = error { return rejected(record, .tooLarge, error.description) }
      return rejected(record, .coding, error.description)
    }
  }

  /// A resource's block is the body itself.
  private func resource(_ record: WARCRecord) -> WebDocument {
    var fields = HeaderFields()
    fields.append("content-type", record.contentType)
    var document = WebDocument(
      url: record.targetURI, capturedAt: dating.captureTime(record.date), status: nil, fields: fields, body: record.block, via: via)
    document.isTruncated = record.isTruncated
    return document
  }

  private func document(_ record: WARCRecord, _ document: WebDocument, _ seen: inout PayloadMemory) -> Finding {
    guard WebAddress(document.url) != nil else { return rejected(record, document.url.isEmpty ? .noAddress : .scheme) }
    switch maker.make(document) {
    case .rejected(let reason, let detail): return rejected(record, reason, detail)
    case .feed: return rejected(record, .feedRead)
    case .capture(let capture):
      seen.insert(record)
      return .capture(capture, dating.day(of: capture))
    }
  }

  /// Text that a tool took from a page (WET): an article without a page. Its first line is the page's title.
  private func conversion(_ record: WARCRecord) -> Finding {
    guard WebAddress(record.targetURI) != nil else { return rejected(record, record.targetURI.isEmpty ? .noAddress : .scheme) }
    guard record.contentType.hasPrefix("text/plain") else { return rejected(record, .otherMedia, record.contentType) }
    let text = DecodedText(record.block, contentType: "text/plain; charset=utf-8").text
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = lines.first else { return rejected(record, .noBody) }
    var article = ImportedArticle()
    article.url = record.targetURI
    article.headline = String(first)
    article.articleBody = lines.count > 1 ? String(lines[1]) : ""
    var document = resource(record)
    document.isTruncated = record.isTruncated
    var capture = maker.capture(document, kind: .article)
    capture.mediaType = "text/plain"
    capture.charset = "utf-8"
    capture.body = article.jsonText
    return .capture(capture, dating.day(of: capture))
  }

  /// The same bytes as an earlier record: nothing new when we hold that one.
  private func revisit(_ record: WARCRecord, _ seen: PayloadMemory) -> Finding {
    if seen.holds(record) { return .merged(dating.fallback) }
    return rejected(record, .unresolvedRevisit, record.fields["warc-refers-to-target-uri"])
  }

  private func rejected(_ record: WARCRecord, _ reason: RejectionReason, _ detail: String? = nil) -> Finding {
    .rejection(rejection(at: record.offset, url: record.targetURI, reason, detail))
  }

  private func rejection(at offset: Int, url: String, _ reason: RejectionReason, _ detail: String?) -> Rejection {
    Rejection(
      stage: "ingest", record: "\(via):\(token)@\(offset)", url: url, reason: reason.rawValue, detail: detail, date: dating.fallback)
  }
}

/// Remembers which payloads were captured, for revisits.
struct PayloadMemory {
  private var digests: Set<String> = []

  mutating func insert(_ record: WARCRecord) {
    if let digest = record.fields["warc-payload-digest"] { digests.insert(digest) }
  }

  func holds(_ record: WARCRecord) -> Bool {
    record.fields["warc-payload-digest"].map { digests.contains($0) } ?? false
  }
}
