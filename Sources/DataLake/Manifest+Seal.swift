import Digests
import JSON

// A manifest ends with the SHA-256 of all that stands before, so that a flipped bit anywhere in it is seen by every
// reader. Data files need no seal of their own: their digests stand in the manifest.

extension Manifest {
  private static let sealStart = Array(#","seal":"sha256:"#.utf8)
  private static let sealEnd = Array("\"}\n".utf8)
  private static let sealCount = sealStart.count + 64 + sealEnd.count

  /// One line of JSON whose last key is `seal`.
  var sealedText: [UInt8] {
    var writer = JSONWriter()
    write(json: &writer)
    let body = writer.bytes.dropLast()
    return body + Self.sealStart + SHA256Digest(of: body).hexadecimal.utf8 + Self.sealEnd
  }

  /// - Throws: `JSONError` when the text does not read, or is not as it was sealed.
  init(sealedText text: [UInt8]) throws(JSONError) {
    let body = text.dropLast(Self.sealCount)
    let seal = Self.sealStart + SHA256Digest(of: body).hexadecimal.utf8 + Self.sealEnd
    guard text[body.endIndex...].elementsEqual(seal) else {
      throw JSONError(offset: body.count, reason: "the seal is not that of the text")
    }
    self = try JSONReader.read(Manifest.self, from: body + [UInt8(ascii: "}")])
  }
}
