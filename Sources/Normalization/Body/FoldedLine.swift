import Markup

/// A line in lower case.
struct FoldedLine: Sendable {
  /// UTF-8.
  let bytes: [UInt8]

  /// - Complexity: O(bytes)
  init(_ line: ArraySlice<UInt8>) {
    bytes =
      line.withUnsafeBufferPointer(LowerCase.folded)
      ?? Array(String(decoding: line, as: UTF8.self).lowercased().utf8)
  }

  init(_ line: String) { self.init(Array(line.utf8)[...]) }

  /// Whether another line stands in this one.
  func contains(_ other: FoldedLine) -> Bool {
    bytes.withUnsafeBytes { bytes in other.bytes.withUnsafeBytes { ByteSearch.first($0, in: bytes) } } != nil
  }

  func ends(with other: FoldedLine) -> Bool { bytes.suffix(other.bytes.count).elementsEqual(other.bytes) }

  /// What spaces part.
  var words: [String] { bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) } }

  /// Without bullets, arrows, colons and their kin at both ends.
  var core: String {
    var core = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
    while let last = core.last, Self.endings.contains(last) { core.removeLast() }
    while let first = core.first, Self.beginnings.contains(first) { core.removeFirst() }
    return String(core)
  }

  private static let endings = Set(":.…!»>→-–—| ".unicodeScalars)
  private static let beginnings = Set("«<►▶→•*-–—|[( ".unicodeScalars)
}
