/// A text that is cut by scalar offsets in constant time, as citations need it.
package struct ScalarText: Sendable {
  package let scalars: [Unicode.Scalar]

  /// - Complexity: O(scalars)
  package init(_ text: String) { scalars = Array(text.unicodeScalars) }

  package var count: Int { scalars.count }

  /// The words cut there.
  /// - Precondition: the range lies in the text.
  /// - Complexity: O(range)
  package subscript(range: TextRange) -> String {
    let cut = scalars[range.start..<range.end]
    let length = cut.reduce(0) { $0 + UTF8.width($1) }
    return String(unsafeUninitializedCapacity: length) { buffer in
      var end = 0
      for scalar in cut {
        if scalar.value < 0x80 {
          buffer[end] = UInt8(truncatingIfNeeded: scalar.value)
          end += 1
        } else if let units = UTF8.encode(scalar) {
          for unit in units {
            buffer[end] = unit
            end += 1
          }
        }
      }
      return end
    }
  }

  /// The scalar there; nil before the start and after the end.
  subscript(at index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  /// The range without white space at its ends.
  package func trimmed(_ range: TextRange) -> TextRange {
    var start = range.start
    var end = range.end
    while start < end, scalars[start].isSpace { start += 1 }
    while end > start, scalars[end - 1].isSpace { end -= 1 }
    return TextRange(start, end)
  }
}

extension Unicode.Scalar {
  /// White space of any width, the zero-width space among it.
  package var isSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace || value == 0x200B
  }

  package var isLineBreak: Bool { (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029 }

  package var isDigit: Bool {
    value < 0x80 ? (0x30...0x39).contains(value) : properties.generalCategory == .decimalNumber
  }

  package var isLetter: Bool {
    if value < 0x80 { return isASCIIUpper || (0x61...0x7A).contains(value) }
    return properties.isAlphabetic
  }

  /// An upper-case or title-case letter.
  package var isUpper: Bool {
    value < 0x80 ? isASCIIUpper : properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  package var isLower: Bool { value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase }

  private var isASCIIUpper: Bool { (0x41...0x5A).contains(value) }
}
