/// Fields of comma-separated values (RFC 4180). Written byte by byte: character by character would miss a quotation mark that a
/// combining mark follows, since the two are one `Character`.
package enum CSVField {
  /// A field of words of others: one that a spreadsheet would take for a formula is set behind an apostrophe (OWASP, "CSV
  /// Injection").
  /// - Complexity: O(bytes)
  package static func text(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return quoted(text) }
    return quoted("'" + text)
  }

  /// A field as it is, in quotation marks where it must be.
  /// - Complexity: O(bytes)
  package static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == mark || "\n\r,".utf8.contains($0) }) else { return text }
    var bytes = [mark]
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if byte == mark { bytes.append(mark) }
      bytes.append(byte)
    }
    return String(decoding: bytes + [mark], as: UTF8.self)
  }

  private static let mark = UInt8(ascii: "\"")
}
