import Glibc
import JSON
import Markup

/// Text of bytes whose encoding was written here, there or nowhere.
///
/// A byte order mark wins, then HTTP, then the text's own declaration (WHATWG HTML, section 13.2.3.2). Beyond the standard:
/// bytes that are UTF-8 with more than ASCII in them are read as UTF-8 whatever was declared, since no other encoding's
/// prose happens to be. What nobody declared is UTF-8 if it can be and windows-1252 if it cannot.
package struct DecodedText: Equatable, Sendable {
  package let text: String
  package let encoding: CharacterEncoding
  /// Characters that could not be read, of all: 0...1.
  package let replacedShare: Double

  /// - Parameter contentType: of HTTP or of the archive.
  /// - Complexity: O(bytes)
  package init(_ bytes: [UInt8], contentType: String? = nil) {
    if let (encoding, length) = EncodingWitness.mark(bytes) {
      self.init(bytes[length...], as: encoding)
      return
    }
    let declared = EncodingWitness.parameter(contentType).flatMap { CharacterEncoding(label: $0) }
    let own =
      declared == nil || declared == .utf8
      ? EncodingWitness.declaration(bytes).flatMap { CharacterEncoding(label: $0) } : nil
    if declared?.name != "iso-2022-jp", own?.name != "iso-2022-jp", !Self.hasZeros(bytes),
      let text = bytes.withUnsafeBufferPointer(UTF8Text.string)
    {
      self.init(text: text, encoding: Self.nameOfASCII(text, declared ?? own), replacedShare: 0)
      return
    }
    let zeros = EncodingWitness.zeros(bytes)
    let candidates = [zeros, declared, own].compactMap { $0 }.filter { zeros != nil || !$0.name.hasPrefix("utf-16") }
    self = Self.best(bytes, of: candidates)
  }

  /// Text of two or four bytes a character is full of zeros, and passes for UTF-8 otherwise.
  private static func hasZeros(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { $0.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
  }

  /// The first candidate that reads cleanly; else the one that reads best.
  private static func best(_ bytes: [UInt8], of candidates: [CharacterEncoding]) -> DecodedText {
    // Broken UTF-8 is broken UTF-8 and no other encoding: what says so is turned away rather than misread.
    let asUTF8 = String(decoding: bytes, as: UTF8.self)
    let counts = ScalarCounts(asUTF8)
    let utf8 = DecodedText(text: asUTF8, encoding: .utf8, replacedShare: counts.replacedShare)
    if isMostlyUTF8(counts) { return utf8 }
    var best: DecodedText?
    for encoding in candidates.isEmpty ? [.windows1252] : candidates + [.windows1252] {
      if let best, encoding == .windows1252, best.replacedShare < 0.005 { break }
      let text = encoding == .utf8 ? utf8 : DecodedText(bytes[...], as: encoding)
      if text.replacedShare == 0 { return text }
      if let current = best, current.replacedShare <= text.replacedShare { continue }
      best = text
    }
    return best ?? utf8
  }

  /// Whether sequences of more than one byte are more often well-formed UTF-8 than not.
  private static func isMostlyUTF8(_ counts: ScalarCounts) -> Bool {
    let good = counts.beyondASCII - counts.replaced
    return good > counts.replaced && good >= 8
  }

  private static func nameOfASCII(_ text: String, _ declared: CharacterEncoding?) -> CharacterEncoding {
    guard let declared, declared != .utf8, text.utf8.allSatisfy({ $0 < 0x80 }) else { return .utf8 }
    return declared
  }

  private init(text: String, encoding: CharacterEncoding, replacedShare: Double) {
    self.text = text
    self.encoding = encoding
    self.replacedShare = replacedShare
  }

  init(_ bytes: ArraySlice<UInt8>, as encoding: CharacterEncoding) {
    let text =
      switch encoding {
      case .utf8: String(decoding: bytes, as: UTF8.self)
      case .windows1252: Self.windows1252(bytes)
      default: CharacterConversion.convert(bytes, from: encoding.iconvName)
      }
    self.init(
      text: text, encoding: encoding,
      replacedShare: encoding == .windows1252 ? 0 : ScalarCounts(text).replacedShare)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 { output.append(byte) } else { output += String(Windows1252.scalar(byte)).utf8 }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
