import TextAnalysis

/// Numbers the terms of a day: words in their compared form, without stop words. Each distinct word is trimmed and looked
/// up among the stop words once.
struct Vocabulary {
  private(set) var table = TermTable()
  /// By the number of a word as it stands, the number of its compared form; -1 until it is asked for.
  private var forms: [Int32] = []
  /// By the number of a form in which spellings are one, that of the first word that is written otherwise: what readers are shown.
  private var spellings: [Int: Int] = [:]
  private var stops: [String: [Bool]] = [:]
  private var language = ""
  /// Names keep their form before a suffix that an apostrophe sets off: `Ankara'da`.
  private(set) var writesSuffixesApart = false
  /// The language writes its words in syllables, each by itself: a name has two and more.
  var isSyllabic: Bool { language == "vi" }
  private var flags: [Bool] = []
  private var scratch: [UInt8] = []

  var count: Int { table.count }
  subscript(term: Int) -> String { table[term] }

  /// As texts write it, as far as spellings go.
  func written(_ term: Int) -> String { table[spellings[term] ?? term] }

  /// The number of the compared form of a lower-case word, which the vocabulary has from then on.
  mutating func number(of word: String) -> Int {
    var form = Array(word.utf8)
    WordForm.trim(&form)
    return form.withUnsafeBufferPointer { table.number(of: $0) }
  }

  /// The number of a word's compared form; nil when the day does not have it.
  func existing(_ form: String) -> Int? { table.existing(form) }

  private static let writingSuffixesApart: Set = ["tr", "az"]

  /// - Parameter tag: BCP 47; texts whose language is not known are read with the English list.
  mutating func select(language tag: String) {
    let primary = tag == "und" || tag.isEmpty ? "en" : String(tag.prefix { $0 != "-" })
    if primary == language { return }
    language = primary
    writesSuffixesApart = Self.writingSuffixesApart.contains(primary)
    if let known = stops[primary] {
      flags = known
      return
    }
    let words = Stopwords.of(language: primary).all
    let numbers = words.map { table.number(of: $0) } + words.map { table.number(of: FoldedSpelling.of($0)) }
    flags = [Bool](repeating: false, count: (numbers.max() ?? -1) + 1)
    for number in numbers { flags[number] = true }
    stops[primary] = flags
  }

  /// Says that a word will be looked up soon.
  @inline(__always)
  func announce(_ key: TermTable.Key) { table.announce(key) }

  /// The term of a word, nil for a stop word and for a single letter, with the number of the word as it stands.
  @inline(__always)
  mutating func look(up word: WordList.Word) -> (term: Int?, number: Int) {
    let number = table.number(of: word.utf8, word.key)
    if word.utf8.count < 2 || isStop(number) { return (nil, number) }
    // Most words are their own form, which their bytes tell sooner than a table that is seldom in the cache.
    let folds = !word.isPlain && FoldedSpelling.mayChange(word.utf8)
    if !folds && !WordForm.mayTrim(word.utf8) { return (number, number) }
    let isKnown = number < forms.count && forms[number] >= 0
    let form = isKnown ? Int(forms[number]) : form(of: number, word.utf8, folds: folds)
    return (folds && isStop(form) ? nil : form, number)
  }

  @inline(__always)
  private func isStop(_ number: Int) -> Bool { number < flags.count && flags[number] }

  private mutating func form(of number: Int, _ word: UnsafeBufferPointer<UInt8>, folds: Bool) -> Int {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: word)
    WordForm.trim(&scratch)
    let form = scratch.withUnsafeBufferPointer { table.number(of: $0) }
    if forms.count < table.count {
      // By half more than now, as each call would else make room for one.
      forms.append(contentsOf: repeatElement(-1, count: table.count + table.count / 2 - forms.count))
    }
    forms[number] = Int32(form)
    if folds, form != number, spellings[form] == nil { spellings[form] = number }
    return form
  }
}
