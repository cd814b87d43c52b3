import TextAnalysis

/// Escapes text byte by byte, as characters may hold a mark and what follows it.
enum Escaping {
  /// For element content and quoted attribute values of HTML and XML.
  static func markup(_ text: String) -> String { escapedForMarkup(text) }

  /// The same, appended; most texts have nothing to escape and are copied.
  static func append(_ text: String, to bytes: inout [UInt8]) { bytes.append(contentsOf: escapedForMarkup(text).utf8) }

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
}
