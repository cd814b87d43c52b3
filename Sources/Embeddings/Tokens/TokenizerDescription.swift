import JSON

/// What a `tokenizer.json` says, as far as it matters here. The vocabulary is read piece by piece: two pieces may be
/// equal by Unicode and differ in their scalars, which a table by `String` would take for one.
struct TokenizerDescription: JSONValue {
  private(set) var kind: String?
  private(set) var normalizer: JSONTree?
  private(set) var vocabulary: [(text: String, number: Int32)] = []
  private(set) var merges: [JSONTree] = []

  init(json reader: inout JSONReader) throws(JSONError) {
    try Self.forEachKey(&reader) { key, reader throws(JSONError) in
      switch key {
      case "normalizer": normalizer = try JSONTree(json: &reader)
      case "model": try readModel(&reader)
      default: try reader.skipValue()
      }
    }
  }

  private mutating func readModel(_ reader: inout JSONReader) throws(JSONError) {
    try Self.forEachKey(&reader) { key, reader throws(JSONError) in
      switch key {
      case "type": kind = try reader.string()
      case "vocab" where try reader.peek() == UInt8(ascii: "{"): try readVocabulary(&reader)
      case "merges": merges = try [JSONTree](json: &reader)
      default: try reader.skipValue()
      }
    }
  }

  private mutating func readVocabulary(_ reader: inout JSONReader) throws(JSONError) {
    try Self.forEachKey(&reader) { piece, reader throws(JSONError) in
      let start = reader.offset
      guard let number = Int32(exactly: try reader.integer()), number >= 0 else {
        throw JSONError(offset: start, reason: "the number of piece “\(piece)” is out of range")
      }
      vocabulary.append((piece, number))
    }
  }

  private static func forEachKey(
    _ reader: inout JSONReader, _ body: (String, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try reader.beginObject()
    var count = 0
    while let key = try reader.nextKey(after: count) {
      count += 1
      try body(key, &reader)
    }
  }

  /// It is only read.
  func write(json writer: inout JSONWriter) { writer.null() }
}
