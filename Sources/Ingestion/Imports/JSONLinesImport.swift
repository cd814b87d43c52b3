import Archives
import Digests
import JSON
import NewsModel

/// Turns the lines of an article file into findings.
struct JSONLinesImport {
  let intake: DocumentIntake
  /// Before the line's number, when the file is one of several in an archive.
  var place = ""

  func read(_ stream: any ByteStream, _ visit: (Finding) throws -> Void) throws {
    let buffer = StreamBuffer(stream)
    var number = 0
    while var line = buffer.line(limit: intake.limit) {
      number += 1
      if buffer.lineWasCut {
        buffer.skipRestOfLine()
        try visit(rejected(number, "", .tooLarge, "longer than \(intake.limit) bytes"))
        continue
      }
      if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      try visit(finding(Array(line), number))
    }
    if let failure = buffer.readFailure { throw failure }
    if let failure = buffer.failure { try visit(rejected(number + 1, "", .damaged, failure.description)) }
  }

  private func finding(_ line: [UInt8], _ number: Int) -> Finding {
    let tree: JSONTree
    do throws(JSONError) {
      tree = try JSONReader.read(JSONTree.self, from: line)
    } catch {
      return rejected(number, "", .malformed, error.description)
    }
    guard let fields = tree.fields else { return rejected(number, "", .malformed, "not an object") }
    return finding(ImportedFields(fields), line, number)
  }

  private func finding(_ fields: ImportedFields, _ line: [UInt8], _ number: Int) -> Finding {
    var article = fields.article
    let digest = SHA256Digest(of: line)
    guard article.headline != nil || article.articleBody != nil else {
      return rejected(number, article.url ?? "", .empty, "neither a headline nor a text")
    }
    guard let url = address(article.url, id: fields.identifier ?? digest.shortBase32) else {
      return rejected(number, article.url ?? "", .scheme, nil)
    }
    let hasOwnAddress = article.url != nil
    // The body tells an address that was given from one that was invented.
    if hasOwnAddress { article.url = url }
    var capture = Capture()
    capture.kind = .article
    capture.url = url
    capture.capturedAt = intake.dating.captureTime(nil)
    capture.mediaType = "application/json"
    capture.charset = "utf-8"
    capture.body = article.jsonText
    capture.payloadDigest = digest.description
    capture.outlet = outlet(article, hasOwnAddress)
    capture.via = intake.via
    capture.identify()
    return .capture(capture, intake.dating.day(of: capture))
  }

  /// The record's address; an invented one when it has none, so that every article has one.
  private func address(_ url: String?, id: String) -> String? {
    guard let url else { return InventedAddress.ofRecord(id) }
    if let address = WebAddress.text(url) { return address }
    return url.contains(".") && !url.contains(":") ? WebAddress.text("https://" + url) : nil
  }

  /// By the publisher's name where the sources file knows it, else by address; an invented address tells nothing.
  private func outlet(_ article: ImportedArticle, _ hasOwnAddress: Bool) -> Outlet.ID? {
    if let source = article.publisher.flatMap({ intake.registry.source(named: $0) }) { return source.outlet.id }
    return hasOwnAddress ? article.url.flatMap { intake.registry.outlet(url: $0) }?.id : nil
  }

  private func rejected(_ number: Int, _ url: String, _ reason: RejectionReason, _ detail: String?) -> Finding {
    intake.rejected(place + "\(number)", url, reason, "line \(number)" + (detail.map { ": " + $0 } ?? ""))
  }
}
