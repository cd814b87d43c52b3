package import JSON

/// Finds JSON in what a model says around it: thoughts, fences, courtesies.
package enum JSONInText {
  /// The first balanced object that reads; nil when there is none.
  /// - Complexity: O(bytes × objects that do not read), at most eight of these
  package static func object(in text: String) -> JSONTree? {
    let bytes = Array(withoutThoughts(text).utf8)
    var start = 0
    for _ in 0..<8 {
      guard let open = bytes[start...].firstIndex(of: UInt8(ascii: "{")), let end = balancedEnd(bytes, from: open)
      else { return nil }
      if case .success(let tree) = read(bytes[open...end]) { return tree }
      start = open + 1
    }
    return nil
  }

  private static func read(_ bytes: ArraySlice<UInt8>) -> Result<JSONTree, JSONError> {
    Array(bytes).withUnsafeBufferPointer { JSONReader.read(JSONTree.self, from: $0) }
  }

  /// Drops `<think>…</think>`; an opening tag without its end drops all that follows.
  private static func withoutThoughts(_ text: String) -> String {
    var rest = Substring(text)
    var kept = ""
    while let open = find("<think>", in: rest) {
      kept += rest[..<open.lowerBound]
      guard let close = find("</think>", in: rest[open.upperBound...]) else { return kept }
      rest = rest[close.upperBound...]
    }
    return kept + rest
  }

  private static func find(_ tag: String, in text: Substring) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      guard let start = text[index...].firstIndex(of: "<") else { return nil }
      if text[start...].hasPrefix(tag) { return start..<text.index(start, offsetBy: tag.count) }
      index = text.index(after: start)
    }
    return nil
  }

  private static func balancedEnd(_ bytes: [UInt8], from open: Int) -> Int? {
    var depth = 0
    var isString = false
    var isEscaped = false
    for index in open..<bytes.count {
      let byte = bytes[index]
      if isEscaped {
        isEscaped = false
      } else if isString {
        if byte == UInt8(ascii: "\\") { isEscaped = true }
        if byte == UInt8(ascii: "\"") { isString = false }
      } else if byte == UInt8(ascii: "\"") {
        isString = true
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
