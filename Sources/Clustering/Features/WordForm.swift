import TextAnalysis

/// The form in which words are compared: in one spelling, without a genitive and without a plural's s, so light that it is safe in
/// any language of Latin script.
enum WordForm {
  /// False for most words of small ASCII letters that ``trim(_:)`` leaves as they are.
  @inline(__always)
  static func mayTrim(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark = UInt8(ascii: "'")
    return word.last == UInt8(ascii: "s") || (word.count > 4 && (word[1] == mark || word[2] == mark))
  }

  /// - Parameter word: lower-cased UTF-8, changed in place.
  static func trim(_ word: inout [UInt8]) {
    if word.withUnsafeBufferPointer({ FoldedSpelling.mayChange($0) }) { FoldedSpelling.fold(&word) }
    dropElision(&word)
    let s = UInt8(ascii: "s")
    if word.count > 2, word.last == s, word[word.count - 2] == UInt8(ascii: "'") { word.removeLast(2) }
    guard word.count > 3, word.last == s else { return }
    let before = word[word.count - 2]
    if word.count > 4, before == UInt8(ascii: "e"), word[word.count - 3] == UInt8(ascii: "i") {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if before != s, before != UInt8(ascii: "u"), before != UInt8(ascii: "i") {
      word.removeLast()
    }
  }

  /// `l'accord` is compared as `accord`.
  private static func dropElision(_ word: inout [UInt8]) {
    guard word.count > 4, let mark = word.firstIndex(of: UInt8(ascii: "'")), (1...2).contains(mark) else { return }
    word.removeFirst(mark + 1)
  }
}
