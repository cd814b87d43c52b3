/// What stands among a page's sentences and is none: headings, bylines, lines of lists, asides, the rest of a sentence.
enum Fragments {
  /// - Complexity: O(scalars)
  static func isOne(_ sentence: String) -> Bool { !sentence.endsAsSentence || beginsAsNone(sentence) }

  /// `| Jo Quill Politics …`, `• Road closed.`, `(Nobody knows.)`, `committee interviews, over 1,200 questions.`: a line of
  /// the page's own, an aside, the rest of a sentence.
  private static func beginsAsNone(_ sentence: String) -> Bool {
    guard let first = sentence.unicodeScalars.first else { return true }
    if "|•·▪*—–-(".unicodeScalars.contains(first) { return true }
    // The button of a video's box, read with its caption: `CLOSE Protesters gather …`.
    if sentence.hasPrefix("CLOSE "), sentence.dropFirst(6).first?.isUppercase == true { return true }
    // `iPhone`, `al-Qaida`, `de Vries` begin sentences too.
    let word = sentence.prefix { $0.isLetter || $0 == "-" || $0 == "’" || $0 == "'" }
    return first.properties.isLowercase && !word.contains(where: \.isUppercase) && word.count > 2
  }
}

extension String {
  /// In a stop, with its quotation marks and brackets in pairs.
  fileprivate var endsAsSentence: Bool {
    guard let last = unicodeScalars.reversed().first(where: { !$0.isSentenceCloser }), last.isStatementEnd else {
      return false
    }
    var marks = QuotationMarks()
    marks.read(unicodeScalars)
    return marks.areBalanced
  }
}

extension Unicode.Scalar {
  fileprivate var isSentenceCloser: Bool {
    switch self {
    case "\"", "'", "”", "’", "»", ")", "」", "』", "）", " ", "\u{A0}": true
    default: false
    }
  }

  /// A stop that is no question mark.
  fileprivate var isStatementEnd: Bool {
    switch self {
    case ".", "!", "…", "。", "！", "۔", "।": true
    default: false
    }
  }
}
