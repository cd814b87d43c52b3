/// A number of people is of the class that the members give it.
enum CasualtyRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    sentence.parts.casualties.compactMap { figure in
      let classes = sentence.source.classes[figure.quantity.value]
      if classes.map({ $0.contains(figure.about) }) ?? !isUnheardOf(figure, sentence) { return nil }
      let value = figure.quantity.value
      // A page may write more digits than a whole number holds.
      return GateFinding(.casualtyClass, "\(Int(exactly: value).map(String.init) ?? value.description) \(figure.about)")
    }
  }

  /// Nobody's death may be invented: a passage that has the number speaks of the dead, in whatever words.
  private static func isUnheardOf(_ figure: Figure, _ sentence: CheckedSentence) -> Bool {
    // A rounding is the rule of numbers' to judge.
    guard figure.about == "killed", sentence.language.isReadAsEnglish,
      figure.quantity.qualifier?.isApproximate != true, !isTime(figure.quantity, sentence.parts.tokens)
    else { return false }
    let source = sentence.source
    return !(source.values[figure.quantity.value] ?? []).contains { passage in
      source.tokens(of: passage).words.contains(where: isOfDeath)
    }
  }

  /// `On 3 March an earthquake killed …`
  private static func isTime(_ quantity: Quantity, _ tokens: [Token]) -> Bool {
    DayOfMonth(quantity, in: tokens) != nil
      || ClockTime.all(in: tokens).contains { $0.tokens.contains(quantity.number) }
  }

  private static func isOfDeath(_ word: String) -> Bool {
    CasualtyClass.of(word) == "killed" || stems.contains { word.hasPrefix($0) }
  }

  private static let stems = [
    "fatal", "bodies", "body", "drown", "murder", "perish", "victim", "shot", "stab", "bury", "buried", "crush",
    "execut", "massacre", "homicide", "manslaughter", "life", "toll", "suffocat", "behead", "corpse", "casualt",
    "mortal",
    "claim", "funeral", "lynch", "poison", "electrocut",
  ]
}
