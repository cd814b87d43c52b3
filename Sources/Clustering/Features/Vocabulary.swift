import TextAnalysis

/// Numbers the terms of a day: words in their compared form, without stop words. Each distinct word is trimmed and looked
/// up among the stop words once.
struct Vocabulary {
  private(set) var table = TermTable()
  /// By the number of a word as it stands, the number of its compared form; -1 until it is asked for.
  private var forms: [Int32] = []
  private var stops: [String: [Bool]] = [:]
  private var language = ""
  private var flags: [Bool] = []
  private var scratch: [UInt8] = []

  var count: Int { table.count }
  subscript(term: Int) -> String { table[term] }

  /// The number of the compared form of a lower-case word, which the vocabulary has from then on.
  mutating func number(of word: String) -> Int {
    var form = Array(word.utf8)
    WordForm.trim(&form)
    return form.withUnsafeBufferPointer { table.number(of: $0) }
  }

  /// The number of a word's compared form; nil when the day does not have it.
  func existing(_ form: String) -> Int? { table.existing(form) }

  /// - Parameter tag: BCP 47; texts whose language is not known are read with the English list.
  mutating func select(language tag: String) {
    let primary = tag == "und" || tag.isEmpty ? "en" : String(tag.prefix { $0 != "-" })
    if primary == language { return }
    language = primary
    if let known = stops[primary] {
      flags = known
      return
    }
    let numbers = Stopwords.of(language: primary).all.map { table.number(of: $0) }
    flags = [Bool](repeating: false, count: (numbers.max() ?? -1) + 1)
    for number in numbers { flags[number] = true }
    stops[primary] = flags
  }

  /// Says that a word will be looked up soon.
  @inline(__always)
  func announce(_ key: TermTable.Key) { table.announce(key) }

  /// The term of a word, nil for a stop word and for a single letter, with the number of the word as it stands.
  @inline(__always)
  mutating func look(up word: UnsafeBufferPointer<UInt8>, _ key: TermTable.Key) -> (term: Int?, number: Int) {
    let number = table.number(of: word, key)
    if word.count < 2 || (number < flags.count && flags[number]) { return (nil, number) }
    // Most words are their own form, which their bytes tell sooner than a table that is seldom in the cache.
    if !WordForm.mayTrim(word) { return (number, number) }
    let isKnown = number < forms.count && forms[number] >= 0
    return (isKnown ? Int(forms[number]) : form(of: number, word), number)
  }

  private mutating func form(of number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Int {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: word)
    WordForm.trim(&scratch)
    let form = scratch.withUnsafeBufferPointer { table.number(of: $0) }
    if forms.count < table.count {
      // By half more than now, as each call would else make room for one.
      forms.append(contentsOf: repeatElement(-1, count: table.count + table.count / 2 - forms.count))
    }
    forms[number] = Int32(form)
    return form
  }
}
