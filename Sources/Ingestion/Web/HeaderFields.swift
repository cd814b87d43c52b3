/// Named fields of an HTTP message or a WARC record, in their order, with lower-case names.
package struct HeaderFields: Equatable, Sendable {
  package private(set) var fields: [(name: String, value: String)] = []

  package init() {}

  /// The first value of a name.
  package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All values of a name.
  package func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  package mutating func append(_ name: String, _ value: String) { fields.append((name.lowercased(), value)) }

  /// Adds one line as it stands; one that begins with white space continues the value before it (RFC 822).
  /// - Returns: false when the line is no field.
  @discardableResult
  mutating func append(line: some Collection<UInt8>) -> Bool {
    if let first = line.first, first == 0x20 || first == 0x09, let last = fields.indices.last {
      // In place: a copy for each line would cost the square of their number.
      if !fields[last].value.isEmpty { fields[last].value += " " }
      fields[last].value += text(line)
      return true
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    append(text(line[..<colon]), text(line[line.index(after: colon)...]))
    return true
  }

  /// Ill-formed UTF-8 is read as Latin 1, as HTTP/1.1 was.
  private func text(_ bytes: some Collection<UInt8>) -> String {
    let isSpace: (UInt8) -> Bool = { $0 <= 0x20 }
    let trimmed = Array(bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    if let text = String(validating: trimmed, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(trimmed.map { Unicode.Scalar($0) }))
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.fields.elementsEqual(right.fields) { $0 == $1 }
  }
}
