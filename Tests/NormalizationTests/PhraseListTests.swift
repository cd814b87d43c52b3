import Testing

@testable import Normalization

/// The scan of all phrases in one pass against looking for one after another.
@Suite struct PhraseListTests {
  /// More than there are groups, some of one and two bytes, some that begin alike or stand in others.
  private static let phrases = [
    "©", "a", "ab", "abc", "abcd", "bcd", "by ", "live:", "live updates", "read more", "read", "more", "ё", "елка",
    "記者",
    "者", "zz", "z.", "-", "--", " x", "subscribe", "scribe", "été", "news", "newsletter",
  ]

  /// Lines of the phrases' own pieces, the same in every run.
  private static let lines: [String] = {
    let pieces = phrases + ["c", "d", "l", "li", "liv", "re", "rea", "é", "記", "щ", " ", "x", "sub", "0"]
    var state: UInt64 = 1
    return (0..<400).map { _ in
      var line = ""
      for _ in 0..<(state >> 60) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        line += pieces[Int(state >> 33) % pieces.count]
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return line
    }
  }()

  private static func place(of phrase: String, in line: String) -> Int? {
    let (line, phrase) = (Array(line.utf8), Array(phrase.utf8))
    return line.indices.first { line[$0...].starts(with: phrase) }
  }

  @Test func findsWhatStandsInALine() {
    let list = PhraseList(Self.phrases)
    for line in Self.lines + ["", "a", "x", "©", "zz"] {
      let found = Self.phrases.filter { Self.place(of: $0, in: line) != nil }
      let folded = FoldedLine(line)
      #expect(list.occur(in: folded) == !found.isEmpty, "\(line)")
      #expect(list.count(in: folded) == found.count, "\(line)")
      #expect(list.firstPhrase(in: folded) == found.first, "\(line)")
      #expect(list.first(in: folded) == found.first.flatMap { Self.place(of: $0, in: line) }, "\(line)")
      #expect(list.open(folded) == found.contains { line.utf8.starts(with: $0.utf8) }, "\(line)")
      #expect(list.contains(folded.bytes) == Self.phrases.contains(line), "\(line)")
    }
  }

  @Test func eachAloneIsFound() {
    for phrase in Self.phrases {
      let list = PhraseList([phrase])
      for line in Self.lines {
        #expect(list.occur(in: FoldedLine(line)) == (Self.place(of: phrase, in: line) != nil), "\(phrase) in \(line)")
      }
    }
  }
}
