/// What kinds of words a sentence has, looked up once a word, so that each rule looks closer only where it can apply.
struct WordRoles: OptionSet {
  let rawValue: UInt8

  /// Opens a phrase of ``Instructions``.
  static let instruction = WordRoles(rawValue: 1)
  /// Opens a phrase of ``Boilerplate``.
  static let boilerplate = WordRoles(rawValue: 2)
  /// `I`, `you`, `our` …
  static let person = WordRoles(rawValue: 4)
  /// `he`, `she` …
  static let pronoun = WordRoles(rawValue: 8)
  /// `accused`, `allegedly` …
  static let accusation = WordRoles(rawValue: 16)
  /// Digits, or a word that is a number.
  static let number = WordRoles(rawValue: 32)
  /// The name of a month.
  static let month = WordRoles(rawValue: 64)
  /// Opens a phrase of ``Commentary``.
  static let comment = WordRoles(rawValue: 128)

  /// Of all words together.
  /// - Complexity: O(words)
  static func of(_ words: [String]) -> WordRoles {
    words.reduce(into: []) { roles, word in
      if let first = word.utf8.first, (0x30...0x39).contains(first) || first > 0xC3 {
        // Other scripts' digits are found by who looks closer.
        roles.insert(.number)
      }
      if let known = table[word] { roles.formUnion(known) }
    }
  }

  private static let table: [String: WordRoles] = {
    var table: [String: WordRoles] = [:]
    func add(_ role: WordRoles, _ words: some Sequence<String>) {
      for word in words { table[word, default: []].insert(role) }
    }
    add(.instruction, Instructions.starts)
    add(.boilerplate, Boilerplate.starts)
    add(.person, Pronouns.firstAndSecond)
    add(.pronoun, Pronouns.subjects)
    add(.accusation, Accusation.words)
    add(.number, NumberWords.all)
    add(.month, Calendar.monthForms)
    add(.comment, Commentary.starts)
    return table
  }()
}
