private import CTextScan

/// Text in UTF-8 that is looked at once and copied once.
package enum UTF8Text {
  /// - Returns: nil when the bytes are not well-formed.
  /// - Complexity: O(bytes)
  package static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard let base = bytes.baseAddress else { return "" }
    guard scan_is_utf8(base, bytes.count) != 0 else { return nil }
    return String(copying: unsafe UTF8Span(unchecked: bytes.span, isKnownASCII: false))
  }
}
