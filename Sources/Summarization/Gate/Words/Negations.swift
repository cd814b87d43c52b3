/// Words that deny.
enum Negations {
  static func isNegation(_ word: String) -> Bool { words.contains(word) || word.hasSuffix("n't") }

  /// Whether the token is a denial: `not only` says that there is more, `, not three` which number is none.
  static func isDenial(_ tokens: [Token], _ index: Int) -> Bool {
    guard isNegation(tokens[index].text) else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if ["only", "just", "merely", "simply"].contains(next.text) { return false }
    let isNumber = next.kind == .number || NumberWords.isPart(next.text)
    return !(isNumber && index > 0 && tokens[index - 1].text == ",")
  }

  /// Whether the token denies what follows it: `not until May` says when something was.
  static func denies(_ tokens: [Token], _ index: Int) -> Bool {
    isDenial(tokens, index)
      && !tokens[(index + 1)...].prefix(6).prefix(while: { !endsClause($0) }).contains { $0.text == "until" }
  }

  /// Whether a word denies without a negation, so that another wording of it may have one: `lost electricity` is `without
  /// electricity`; `was last hit in 1921` is `has not been hit since 1921`.
  static func isSoft(_ word: String) -> Bool { soft.contains(word) }

  /// Also `yet to say`, which has not said.
  static func isSoft(_ tokens: [Token], _ index: Int) -> Bool {
    isSoft(tokens[index].text) || tokens[index].text == "yet" && tokens.text(at: index + 1) == "to"
  }

  static func endsClause(_ token: Token) -> Bool {
    token.kind == .mark && !["'", "\"", "“", "”", "‘", "’", "-"].contains(token.text)
  }

  private static let words: Set<String> = [
    "not", "no", "never", "without", "none", "nobody", "neither", "nor", "cannot", "nicht", "kein", "keine", "nie",
    "pas",
    "jamais", "aucun", "nunca", "ningún", "não", "nenhum", "non", "mai", "niet", "geen", "nooit", "не", "нет",
  ]

  private static let soft: Set<String> = [
    "lost", "lose", "loses", "lack", "lacks", "lacked", "lacking", "fail", "fails", "failed", "deny", "denies",
    "denied",
    "refuse", "refuses", "refused", "refusing", "unable", "last", "first", "prevent", "prevented", "stopped", "only",
    "rejected",
    "rejects", "acquitted", "cleared", "against", "ruled",
  ]
}
