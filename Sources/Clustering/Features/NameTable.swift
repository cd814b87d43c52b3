import TextAnalysis

/// Numbers names, and keeps each as it was first written.
struct NameTable {
  private var table = TermTable()
  /// As first written; empty for title words, which count as names but are not shown as such.
  private(set) var written: [String] = []
  private var numbersOfTerms: [Int32] = []
  private var scratch: [UInt8] = []

  var count: Int { table.count }

  /// The name that is one term alone.
  mutating func number(ofTerm term: Int, in vocabulary: borrowing Vocabulary) -> Int {
    if term < numbersOfTerms.count, numbersOfTerms[term] >= 0 { return Int(numbersOfTerms[term]) }
    let number = table.number(of: vocabulary[term])
    keep(number, "")
    if numbersOfTerms.count <= term {
      numbersOfTerms.append(
        contentsOf: repeatElement(-1, count: max(term + 1, vocabulary.count) - numbersOfTerms.count))
    }
    numbersOfTerms[term] = Int32(number)
    return number
  }

  /// Counts a name, and for one of several words the last of them too: people and places are called by it later on.
  /// - Parameter isSyllabic: whether the language writes its words in syllables, of which a lone one is no name that readers know.
  mutating func add(
    _ name: NameFinder.Name, from text: UnsafeBufferPointer<UInt8>, in vocabulary: borrowing Vocabulary,
    isSyllabic: Bool, to counts: inout TermCounts
  ) {
    guard let last = name.terms.last else { return }
    let tail = number(ofTerm: last, in: vocabulary)
    counts.add(tail)
    let isPhrase = name.terms.count > 1
    let number = isPhrase ? phrase(name.terms, in: vocabulary) : tail
    if isPhrase { counts.add(number) }
    if isPhrase || !isSyllabic { note(number, as: name.range, in: text) }
  }

  /// Keeps how a name is written, the first time, and where it has more words than are compared, the first time that it has them.
  private mutating func note(_ number: Int, as range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let whole = WrittenName.whole(range, of: text)
    guard written[number].isEmpty || whole != range && written[number] == Self.bare(text[range]) else { return }
    written[number] = Self.bare(text[whole])
  }

  /// `Assembly` of `Assembly's`: terms are compared without the genitive, and names are shown so.
  private static func bare(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    for ending in ["'s", "’s"]
    where name.count > ending.utf8.count && name.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return String(decoding: name.dropLast(ending.utf8.count), as: UTF8.self)
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func phrase(_ terms: [Int], in vocabulary: borrowing Vocabulary) -> Int {
    let number = table.number(of: terms.map { vocabulary[$0] }.joined(separator: " "))
    keep(number, "")
    return number
  }

  private mutating func keep(_ number: Int, _ text: String) { if number == written.count { written.append(text) } }
}
