/// Words that deny.
enum Negations {
  static func isNegation(_ word: String) -> Bool {
    words.contains(word) || word.hasSuffix("n't") || word.hasPrefix("n'") && word.count > 2
  }

  /// `without`, which denies a thing and no statement.
  static func isPreposition(_ word: String) -> Bool { prepositions.contains(word) }

  private static let prepositions: Set<String> = [
    "without", "ohne", "sans", "sin", "sem", "senza", "zonder", "без", "دون", "بدون",
  ]

  /// Whether the token is a denial: `not only` says that there is more, `, not three` which number is none.
  static func isDenial(_ tokens: [Token], _ index: Int) -> Bool {
    guard isNegation(tokens[index].text) else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if ["only", "just", "merely", "simply", "solo", "sólo", "seulement", "nur"].contains(next.text) { return false }
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
  static func isSoft(_ word: String) -> Bool {
    soft.contains(word) || softStems.contains { word.hasPrefix($0) } || isPrefixed(word)
  }

  /// `unarmed` has no arms.
  private static func isPrefixed(_ word: String) -> Bool {
    word.hasPrefix("un") && word.utf8.count > 5 && !notPrefixed.contains { word.hasPrefix($0) }
  }

  private static let notPrefixed = [
    "under", "unit", "union", "univers", "uniq", "unif", "unless", "until", "unanim", "unvei",
  ]

  /// Also `yet to say`, which has not said; `last year` and `first half` only say when.
  static func isSoft(_ tokens: [Token], _ index: Int) -> Bool {
    let next = tokens.text(at: index + 1)
    switch tokens[index].text {
    case "yet": return next == "to"
    case "last", "first": return !times.contains(next) && !Calendar.isName(next)
    case "turned": return tokens[index...].prefix(4).contains { $0.text == "down" }
    case "rule", "rules", "ruled", "ruling": return tokens[index...].prefix(4).contains { $0.text == "out" }
    default: return isSoft(tokens[index].text)
    }
  }

  /// A letter of another encoding, which stands for an apostrophe, ends nothing.
  static func endsClause(_ token: Token) -> Bool {
    token.kind == .mark && !["'", "\"", "“", "”", "‘", "’", "-", "«", "»", "„"].contains(token.text)
      && !token.text.unicodeScalars.allSatisfy { (0x80...0x9F).contains($0.value) }
  }

  /// Words that begin another statement without a mark before them.
  static func opensClause(_ word: String) -> Bool { openers.contains(word) }

  private static let words: Set<String> = [
    "not", "no", "never", "without", "none", "nobody", "neither", "nor", "cannot", "nothing", "nowhere",
    "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals", "niemand", "nichts", "ohne",
    "weder",
    "pas", "jamais", "aucun", "aucune", "sans", "ne", "rien", "nunca", "ningún", "ninguna", "ninguno", "nadie", "sin",
    "tampoco", "não", "nenhum", "nenhuma", "ninguém", "sem", "non", "mai", "nessun", "nessuno", "nessuna", "senza",
    "niet", "geen", "nooit", "niemand", "не", "нет", "без", "никто", "không", "chưa", "chẳng", "لا", "لم", "لن", "ليس",
    "ليست",
    "دون", "بدون", "ولم", "ولن", "ولا",
  ]

  private static let soft: Set<String> = [
    "lost", "lose", "loses", "lack", "lacks", "lacked", "lacking", "fail", "fails", "failed", "failing", "failure",
    "deny", "denies", "denied", "denying", "denial", "refuse", "refuses", "refused", "refusing", "refusal", "unable",
    "last", "first", "prevent", "prevents", "prevented", "preventing", "stopped", "stop", "stops", "only", "rejected",
    "rejects", "reject", "rejecting", "acquitted", "cleared", "against", "decline", "declines", "declined", "declining",
    "barred", "bars", "banned", "bans", "ban", "forbidden", "forbids", "prohibits", "prohibited", "blocked", "blocks",
    "block", "cancelled", "canceled", "cancels", "postponed", "suspended", "scrapped", "abandoned", "avoid", "avoids",
    "avoided", "absent", "missed", "misses", "miss", "opposed", "opposes", "oppose", "unlikely", "doubt", "doubts",
    "doubted", "dismissed", "dismisses", "exempt", "excluded", "excludes", "except", "instead", "rather", "hardly",
    "barely", "scarcely", "rarely", "spared", "escaped", "withdrew", "withdrawn", "overturned", "quashed", "ignored",
    "neglected", "withheld", "untouched", "intact", "short", "insufficient",
    "anyone", "anybody",
  ]

  /// Beginnings of words of other languages, each long enough to be no other word's.
  private static let softStems = [
    "ablehn", "abgelehn", "abzulehn", "lehnte", "verweiger", "weiger", "verhinder", "verbiet", "verbot", "bestreit",
    "bestritt",
    "rechaz", "niega", "negó", "negar", "descart", "impid", "impedi", "prohíb", "prohib", "evit", "refus", "rejet",
    "exclu", "démen", "empêch", "interdi", "rifiut", "neg",
  ]

  private static let times: Set<String> = [
    "week", "month", "year", "night", "season", "spring", "summer", "autumn", "winter", "weekend", "century", "decade",
    "half", "quarter", "round", "minister", "lady", "degree", "set", "day", "days", "weeks", "months", "years",
  ]

  private static let openers: Set<String> = [
    "but", "while", "although", "though", "whereas", "because", "pero", "aunque", "mientras", "mais", "tandis", "aber",
    "sondern", "während", "obwohl", "nhưng",
  ]
}
