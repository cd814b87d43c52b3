import Markup
import TextAnalysis

/// Lower-case phrases that are looked for in lines, byte by byte.
struct PhraseList: Sendable {
  private let phrases: [[UInt8]]
  private let scan: PhraseScan

  /// - Parameter phrases: lower case.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { Array(ComposedText.of($0).utf8) }
    scan = PhraseScan(self.phrases)
  }

  /// Whether one of the phrases stands anywhere in the line.
  func occur(in line: FoldedLine) -> Bool { line.bytes.withUnsafeBufferPointer { occur(inBytes: $0) } }

  /// Whether one of them stands, in any case, in a range of a page's source, such as a name or an address.
  func occur(in range: Range<Int>, of document: borrowing HTMLDocument) -> Bool {
    let known = document.source.withUnsafeBufferPointer { source -> Bool? in
      let bytes = UnsafeBufferPointer(rebasing: source[range])
      // Only Unicode's tables know the small letters of others.
      return bytes.contains { $0 >= 0x80 } ? nil : occur(inBytes: bytes)
    }
    return known ?? occur(in: FoldedLine(document.source[range]))
  }

  private func occur(inBytes bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isFound = false
    scan.search(bytes) { _, _ in
      isFound = true
      return true
    }
    return isFound
  }

  /// Where, in bytes, the first of the list's phrases that stands in the line begins.
  func first(in line: FoldedLine) -> Int? { firstFound(in: line)?.start }

  /// The list's first phrase that stands anywhere in the line.
  func firstPhrase(in line: FoldedLine) -> String? { firstFound(in: line).map { string($0.phrase) } }

  private func firstFound(in line: FoldedLine) -> (phrase: Int, start: Int)? {
    var first: (phrase: Int, start: Int)?
    line.bytes.withUnsafeBufferPointer { bytes in
      scan.search(bytes) { phrase, start in
        if phrase < first?.phrase ?? .max { first = (phrase, start) }
        return false
      }
    }
    return first
  }

  private func string(_ phrase: Int) -> String { String(decoding: phrases[phrase], as: UTF8.self) }

  /// How many of the phrases stand in the line.
  func count(in line: FoldedLine) -> Int {
    var found = [Bool](repeating: false, count: phrases.count)
    line.bytes.withUnsafeBufferPointer { bytes in
      scan.search(bytes) { phrase, _ in
        found[phrase] = true
        return false
      }
    }
    return found.count { $0 }
  }

  /// Whether the line begins with one of the phrases.
  func open(_ line: FoldedLine) -> Bool {
    var isFound = false
    line.bytes.withUnsafeBufferPointer { bytes in
      scan.searchStart(of: bytes) { _, _ in
        isFound = true
        return true
      }
    }
    return isFound
  }

  /// Whether a sentence of the line, the first or one after a stop, begins with one of the phrases.
  func beginsSentence(of line: FoldedLine) -> Bool {
    var isFound = false
    line.bytes.withUnsafeBufferPointer { bytes in
      scan.search(bytes) { _, start in
        let before = bytes[..<start].last { $0 != 0x20 }
        isFound = before.map { [0x21, 0x2E, 0x3A, 0x3F].contains($0) } ?? true
        return isFound
      }
    }
    return isFound
  }

  /// Whether the bytes are one of the phrases.
  func contains(_ line: ArraySlice<UInt8>) -> Bool {
    var isFound = false
    line.withUnsafeBufferPointer { bytes in
      scan.searchStart(of: bytes) { phrase, _ in
        isFound = phrases[phrase].count == bytes.count
        return isFound
      }
    }
    return isFound
  }

  /// The phrase that the line is a label of: no sentence goes on after it (`404 days at sea`), and none of the shorter ones ends
  /// a sentence (`Missing girl not found`).
  /// - Parameter names: bytes that may stand beside it, such as a site's name.
  func label(of line: FoldedLine, names: Int = 60) -> String? {
    let found = phrases.first { phrase in
      guard line.bytes.count < phrase.count + names, let start = Self.place(of: phrase, in: line) else { return false }
      let before = line.bytes.prefix(start).last { $0 != 0x20 }
      let after = line.bytes.dropFirst(start + phrase.count).first { $0 != 0x20 }
      let isLong = phrase.count { $0 == 0x20 } >= 2 || phrase.contains { $0 >= 0x80 }
      return !Self.isWord(after) && (isLong || !Self.isWord(before))
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func place(of phrase: [UInt8], in line: FoldedLine) -> Int? {
    line.bytes.withUnsafeBytes { bytes in phrase.withUnsafeBytes { ByteSearch.first($0, in: bytes) } }
  }

  private static func isWord(_ byte: UInt8?) -> Bool {
    byte.map { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0xC3 && $0 != 0xE2 } ?? false
  }

  /// The phrase that the line is or begins with, or that is nearly all of it.
  func match(_ line: FoldedLine) -> String? {
    let found = phrases.first { phrase in
      if line.bytes.starts(with: phrase) { return true }
      return line.bytes.count < phrase.count + 40 && Self.place(of: phrase, in: line) != nil
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }
}
