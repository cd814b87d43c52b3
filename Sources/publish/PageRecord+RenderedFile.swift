import Digests
import Jobs
import Publication

extension PageRecord {
  init(_ file: RenderedFile) {
    self.init()
    id = file.path
    mediaType = file.mediaType
    body = String(validating: file.bytes, as: UTF8.self)
    if body == nil { bodyBase64 = Base64.encode(file.bytes) }
  }
}

extension RenderedFile {
  /// - Throws: `Failure` (65) for a record without bytes.
  init(_ page: PageRecord) throws(Failure) {
    guard let bytes = page.body.map({ Array($0.utf8) }) ?? page.bodyBase64.flatMap(Base64.decode) else {
      throw Failure(.badData, "pages: \(page.id) has no bytes")
    }
    self.init(path: page.id, mediaType: page.mediaType, bytes: bytes)
  }
}
