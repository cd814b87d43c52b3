/// Escapes text byte by byte. Character by character would miss a quotation mark that a combining mark follows, since
/// the two are one `Character`.
enum Escaping {
  /// For element content and quoted attribute values of HTML and XML.
  static func markup(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      switch byte {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      case 0x22: bytes.append(contentsOf: "&quot;".utf8)
      case 0x27: bytes.append(contentsOf: "&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// JSON for a `script` element: no `<`, so that no end tag and no comment can begin in it.
  static func scriptData(_ json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count + 32)
    for byte in json.utf8 {
      switch byte {
      case 0x26: bytes.append(contentsOf: #"\u0026"#.utf8)
      case 0x3C: bytes.append(contentsOf: #"\u003c"#.utf8)
      case 0x3E: bytes.append(contentsOf: #"\u003e"#.utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
  }
}
