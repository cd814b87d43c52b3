package import JSON

/// Picks top-level keys out of lines without reading the rest: of a verified part nothing else needs a look.
package struct FieldSelection: Sendable {
  /// Keys to keep, in the order in which they are written; nil for whole lines.
  package let fields: [String]?
  /// A key and the text or number that it must have.
  package let condition: (key: String, value: String)?

  package init(fields: [String]?, condition: (key: String, value: String)?) {
    self.fields = fields
    self.condition = condition
  }

  /// What to say when a key is none that the dataset's records have; nil when all are.
  package func doubt(of entry: CatalogEntry?) -> String? {
    guard let entry, let known = entry.recordSchema["properties"]?.fields?.map(\.key) else { return nil }
    let wanted = (fields ?? []) + (condition.map { [$0.key] } ?? [])
    guard let unknown = wanted.first(where: { !known.contains($0) }) else { return nil }
    return "“\(unknown)” is no key of \(entry.name); the keys are \(known.joined(separator: ", "))"
  }

  /// Appends what is selected of a line, with a line feed; nothing when the condition does not hold.
  /// - Throws: `JSONError` for a line that does not read as far as it is looked at.
  package func select(_ line: UnsafeBufferPointer<UInt8>, into writer: inout JSONWriter) throws(JSONError) {
    let wanted = (fields ?? []) + (condition.map { [$0.key] } ?? [])
    let spans = try Self.spans(of: wanted, in: line)
    if let condition {
      guard let span = spans.last ?? nil, Self.text(line[span]) == condition.value else { return }
    }
    if let fields {
      Self.write(Array(zip(fields, spans)), of: line, into: &writer)
    } else {
      writer.raw(line)
    }
    writer.lineFeed()
  }

  private static func write(
    _ found: [(key: String, span: Range<Int>?)], of line: UnsafeBufferPointer<UInt8>, into writer: inout JSONWriter
  ) {
    writer.beginObject()
    var count = 0
    for (key, span) in found {
      guard let span else { continue }
      writer.separate(count)
      writer.string(key)
      writer.raw(":")
      writer.raw(UnsafeBufferPointer(rebasing: line[span]))
      count += 1
    }
    writer.endObject()
  }

  /// Where the values of the wanted keys stand; looking ends with the last one.
  private static func spans(
    of wanted: [String], in line: UnsafeBufferPointer<UInt8>
  ) throws(JSONError) -> [Range<Int>?] {
    var spans = [Range<Int>?](repeating: nil, count: wanted.count)
    var reader = JSONReader(line)
    var count = 0
    var missing = wanted.count
    try reader.beginObject()
    while missing > 0, let key = try reader.nextKey(after: count) {
      count += 1
      _ = try reader.peek()
      let start = reader.offset
      try reader.skipValue()
      for index in wanted.indices where wanted[index] == key {
        spans[index] = start..<reader.offset
        missing -= 1
      }
    }
    return spans
  }

  /// A text without its quotes, anything else as it stands.
  private static func text(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    do throws(JSONError) {
      let tree = try JSONReader.read(JSONTree.self, from: value)
      return tree.string ?? tree.text
    } catch {
      return ""
    }
  }
}
