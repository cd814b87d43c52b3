import Digests
import NewsModel

/// Makes captures of documents, or says why there is none.
struct CaptureMaker {
  let settings: IngestionSettings
  let registry: OutletRegistry

  enum Made {
    case capture(Capture)
    /// A feed or sitemap, for whoever reads those.
    case feed
    case rejected(RejectionReason, detail: String?)
  }

  func make(_ document: WebDocument) -> Made {
    if let reason = statusReason(document.status) { return .rejected(reason, detail: document.status.map(String.init)) }
    switch DocumentKind(document) {
    case .feed: return .feed
    case .other(let reason): return .rejected(reason, detail: document.mediaType.isEmpty ? nil : document.mediaType)
    case .page: return page(document)
    }
  }

  private func statusReason(_ status: Int?) -> RejectionReason? {
    switch status {
    case nil, 200?, 203?, 206?, 226?: nil
    case (300..<400)?: .redirect
    case (400..<500)?: .clientError
    case (500..<600)?: .serverError
    default: .otherStatus
    }
  }

  private func page(_ document: WebDocument) -> Made {
    let decoded = DecodedText(document.body, contentType: document.fields["content-type"])
    if decoded.replacedShare > settings.replacedShare {
      let share = (decoded.replacedShare * 1000).rounded() / 10
      return .rejected(.mojibake, detail: "\(share) % of the characters are not \(decoded.encoding.name)")
    }
    var capture = capture(document, kind: .page)
    capture.charset = decoded.encoding.name
    capture.body = decoded.text
    return .capture(capture)
  }

  /// A capture of a picture's bytes; its media type is what the bytes are, whatever was said of them.
  /// - Parameter outlet: of the page that the picture is the lead of, as hosts of pictures tell little.
  func makeImage(_ document: WebDocument, outlet: Outlet.ID?) -> Made {
    if let reason = statusReason(document.status) { return .rejected(reason, detail: document.status.map(String.init)) }
    if document.body.isEmpty { return .rejected(.noBody, detail: nil) }
    if document.body.count > settings.live.imageBytes {
      return .rejected(.tooLarge, detail: "more than \(settings.live.imageBytes) bytes")
    }
    if let reason = MachineUse.refusal(document.fields) { return .rejected(.imageReserved, detail: reason) }
    guard let header = RasterHeader(document.body) else {
      return .rejected(.imageNotRaster, detail: document.mediaType.isEmpty ? nil : "sent as \(document.mediaType)")
    }
    if let size = header.size {
      let (pixels, overflows) = size.width.multipliedReportingOverflow(by: size.height)
      if overflows || pixels > settings.imagePixels {
        return .rejected(.imageTooManyPixels, detail: "\(size.width) × \(size.height)")
      }
    }
    var capture = capture(document, kind: .image)
    capture.mediaType = header.format.rawValue
    capture.bodyBase64 = Base64.encode(document.body)
    capture.outlet = outlet
    return .capture(capture)
  }

  func capture(_ document: WebDocument, kind: Capture.Kind) -> Capture {
    var capture = Capture()
    capture.kind = kind
    capture.url = document.url
    capture.finalURL = document.finalURL
    capture.capturedAt = document.capturedAt
    capture.status = document.status
    capture.headers = Self.usefulHeaders(document.fields)
    capture.mediaType = document.mediaType.isEmpty ? "text/html" : document.mediaType
    capture.payloadDigest = document.payloadDigest
    capture.truncated = document.isTruncated || document.status == 206
    capture.digestMismatch = document.digestMismatch
    capture.outlet = outlet(at: document.finalURL ?? document.url)
    capture.via = document.via
    capture.robots = Self.robots(document.fields)
    capture.identify()
    return capture
  }

  /// What the headers say to robots, a line each.
  private static func robots(_ fields: HeaderFields) -> String? {
    let values = fields.all("x-robots-tag")
    return values.isEmpty ? nil : values.joined(separator: "\n")
  }

  /// An invented address tells nothing.
  private func outlet(at url: String) -> Outlet.ID? {
    guard let address = WebAddress(url), !InventedAddress.isOne(address) else { return nil }
    return registry.outlet(host: address.host).id
  }

  /// What later stages use, in order of name.
  private static func usefulHeaders(_ fields: HeaderFields) -> [Capture.Header] {
    ["content-language", "content-location", "date", "etag", "last-modified", "link", "tdm-policy", "tdm-reservation"]
      .compactMap { name in fields[name].map { Capture.Header(name, String($0.prefix(2000))) } }
  }
}
