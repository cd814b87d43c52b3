/// Whether lines end as sentences do.
enum SentenceEnd {
  /// A stop, with a bracket or a mark of quotation after it or not, or a word of a script that writes no stops. The stop of
  /// `2 p.m.` ends no sentence.
  /// - Parameter line: UTF-8 without white space at its end.
  static func closes(_ line: ArraySlice<UInt8>) -> Bool {
    switch line.last {
    case nil: false
    case 0x21, 0x22, 0x29, 0x3F: true
    case 0x2E: !clocks.contains { ends(line, $0) }
    case let last?: last >= 0x80 && (marks.contains { ends(line, $0) } || endsWithoutStops(line))
    }
  }

  private static func ends(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
    line.suffix(mark.count).elementsEqual(mark)
  }

  private static let clocks = ["p.m.", "a.m.", "P.M.", "A.M."].map { Array($0.utf8) }

  private static let marks = "。．！？؟…”“»«’‘」』）】۔।॥։።᙮".unicodeScalars.map { Array(String($0).utf8) }

  /// Thai, Lao, Tibetan, Burmese and Khmer write their last word as any other.
  private static func endsWithoutStops(_ line: ArraySlice<UInt8>) -> Bool {
    let last = Array(line.suffix(3))
    guard last.count == 3 else { return false }
    return last[0] == 0xE0 && last[1] >= 0xB8 || last[0] == 0xE1 && (0x80...0x82).contains(last[1])
      || last[0] == 0xE1 && last[1] >= 0x9E && last[1] <= 0x9F
  }
}
