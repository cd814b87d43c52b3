/// A number of people is of the class that the members give it.
enum CasualtyRule {
  static func findings(_ sentence: CheckedSentence) -> [GateFinding] {
    sentence.parts.casualties.compactMap { figure in
      guard let classes = sentence.source.classes[figure.quantity.value], !classes.contains(figure.about) else {
        return nil
      }
      let value = figure.quantity.value
      // A page may write more digits than a whole number holds.
      return GateFinding(.casualtyClass, "\(Int(exactly: value).map(String.init) ?? value.description) \(figure.about)")
    }
  }
}
