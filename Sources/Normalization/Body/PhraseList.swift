import Markup

/// Lower-case phrases that are looked for in lines, byte by byte.
struct PhraseList: Sendable {
  private let phrases: [[UInt8]]

  /// - Parameter phrases: lower case.
  init(_ phrases: [String]) { self.phrases = phrases.map { Array($0.utf8) } }

  /// Whether one of the phrases stands anywhere in the line.
  func occur(in line: FoldedLine) -> Bool { count(in: line, atMost: 1) > 0 }

  /// Where, in bytes, the first of the list's phrases that stands in the line begins.
  func first(in line: FoldedLine) -> Int? {
    line.bytes.withUnsafeBytes { bytes in
      for phrase in phrases where phrase.count <= bytes.count {
        if let place = phrase.withUnsafeBytes({ ByteSearch.first($0, in: bytes) }) { return place }
      }
      return nil
    }
  }

  /// The list's first phrase that stands anywhere in the line.
  func firstPhrase(in line: FoldedLine) -> String? {
    let found = line.bytes.withUnsafeBytes { bytes in
      phrases.first { phrase in phrase.withUnsafeBytes { ByteSearch.first($0, in: bytes) } != nil }
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }

  /// How many of the phrases stand in the line.
  func count(in line: FoldedLine, atMost limit: Int = .max) -> Int {
    var count = 0
    line.bytes.withUnsafeBytes { bytes in
      for phrase in phrases where count < limit && phrase.count <= bytes.count {
        if phrase.withUnsafeBytes({ ByteSearch.first($0, in: bytes) }) != nil { count += 1 }
      }
    }
    return count
  }

  /// Whether the line begins with one of the phrases.
  func open(_ line: FoldedLine) -> Bool { phrases.contains { line.bytes.starts(with: $0) } }

  /// The phrase that the line is a label of: no sentence goes on after it (`404 days at sea`), and none of the shorter ones ends
  /// a sentence (`Missing girl not found`).
  /// - Parameter names: bytes that may stand beside it, such as a site's name.
  func label(of line: FoldedLine, names: Int = 60) -> String? {
    let found = phrases.first { phrase in
      guard line.bytes.count < phrase.count + names,
        let start = line.bytes.withUnsafeBytes({ bytes in phrase.withUnsafeBytes { ByteSearch.first($0, in: bytes) } })
      else { return false }
      let before = line.bytes[..<start].last { $0 != 0x20 }
      let after = line.bytes[(start + phrase.count)...].first { $0 != 0x20 }
      let isLong = phrase.count { $0 == 0x20 } >= 2 || phrase.contains { $0 >= 0x80 }
      return !Self.isWord(after) && (isLong || !Self.isWord(before))
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func isWord(_ byte: UInt8?) -> Bool {
    byte.map { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0xC3 && $0 != 0xE2 } ?? false
  }

  /// The phrase that the line is or begins with, or that is nearly all of it.
  func match(_ line: FoldedLine) -> String? {
    let found = phrases.first { phrase in
      if line.bytes.starts(with: phrase) { return true }
      guard line.bytes.count < phrase.count + 40, line.bytes.count >= phrase.count else { return false }
      return line.bytes.withUnsafeBytes { bytes in phrase.withUnsafeBytes { ByteSearch.first($0, in: bytes) } } != nil
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }
}
