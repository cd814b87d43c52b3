import Markup

/// A line in lower case.
struct FoldedLine: Sendable {
  /// UTF-8.
  let bytes: ArraySlice<UInt8>

  /// - Complexity: O(bytes)
  init(_ line: ArraySlice<UInt8>) {
    var bytes: [UInt8] = []
    LowerCase.append(line, to: &bytes)
    self.bytes = bytes[...]
  }

  init(_ line: String) { self.init(Array(line.utf8)[...]) }

  /// A line that is in lower case already.
  /// - Complexity: O(1)
  init(folded bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Whether another line stands in this one.
  func contains(_ other: FoldedLine) -> Bool {
    bytes.withUnsafeBytes { bytes in other.bytes.withUnsafeBytes { ByteSearch.first($0, in: bytes) } } != nil
  }

  func ends(with other: FoldedLine) -> Bool { bytes.suffix(other.bytes.count).elementsEqual(other.bytes) }

  /// What spaces part.
  var words: [String] { bytes.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) } }

  /// Without bullets, arrows, colons and their kin at both ends.
  var core: ArraySlice<UInt8> {
    var core = bytes
    while let mark = Self.endings.first(where: { Self.ends(core, $0) }) { core.removeLast(mark.count) }
    while let mark = Self.beginnings.first(where: { core.starts(with: $0) }) { core.removeFirst(mark.count) }
    return core
  }

  private static func ends(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    line.last == mark.last && line.suffix(mark.count).elementsEqual(mark)
  }

  private static let endings = ":.…!»>→-–—| ".unicodeScalars.map { Array(String($0).utf8) }
  private static let beginnings = "«<►▶→•*-–—|[( ".unicodeScalars.map { Array(String($0).utf8) }
}
