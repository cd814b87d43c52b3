import Markup

/// Mail addresses in lines.
enum MailAddress {
  /// Whether the line has a name, an `@` and a domain with a stop.
  /// - Complexity: O(bytes)
  static func stands(in line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while let at = rest.firstIndex(of: UInt8(ascii: "@")) {
      let domain = line[(at + 1)...].prefix { isWordByte($0) || $0 == UInt8(ascii: ".") }
      if at > line.startIndex, isWordByte(line[at - 1]), domain.dropLast().contains(UInt8(ascii: ".")) { return true }
      rest = line[domain.endIndex...]
    }
    return false
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
