/// Weighs a page's titles and takes the one that the publisher set as the headline.
enum HeadlineChooser {
  struct Choice: Equatable {
    var raw: String
    var text: String
    var rules: [String]
  }

  /// - Returns: nil when the page has no title with a word.
  static func choose(_ witnesses: HeadlineWitnesses, _ cleaner: HeadlineCleaner) -> Choice? {
    func cleaned(_ raw: String?) -> Choice? {
      raw.flatMap { raw in
        let cleaned = cleaner.clean(raw, witnesses)
        // A title of nothing but markup or white space says nothing.
        return cleaned.text.isEmpty ? nil : Choice(raw: raw, text: cleaned.text, rules: cleaned.rules)
      }
    }
    let heading = cleaned(witnesses.heading)
    let jsonld = cleaned(witnesses.jsonld)
    let og = cleaned(witnesses.og)
    let document = documentTitle(witnesses, cleaned(witnesses.document))
    if let jsonld, jsonld.text == og?.text { return jsonld }
    if let heading, let parted = parted(heading, jsonld, og) { return parted }
    if let heading, [jsonld, og, document].contains(where: { agree(heading, $0) }) { return heading }
    if let jsonld { return jsonld }
    if let heading, isOwn(heading, witnesses) || [og, document].contains(where: { areRelated(heading, $0) }) {
      return heading
    }
    return og ?? document ?? heading ?? cleaned(witnesses.feed)
  }

  /// The headline without the word that is set above it in the same heading, or with the mark that parts the two: `EconomyRates
  /// fall` is `Rates fall`, or `Economy: Rates fall`.
  private static func parted(_ heading: Choice, _ jsonld: Choice?, _ og: Choice?) -> Choice? {
    if let jsonld, jsonld.text.count >= 15, heading.text.hasSuffix(jsonld.text) {
      // A year is part of the headline.
      let before = heading.text.dropLast(jsonld.text.count)
      if before.contains(where: \.isLetter), !before.contains(where: \.isNumber) { return jsonld }
    }
    guard let og, og.text.count > heading.text.count, og.text.lettersAndDigits == heading.text.lettersAndDigits else {
      return nil
    }
    return words(og.text) > words(heading.text) || og.text.holds(": ") ? og : nil
  }

  private static func words(_ text: String) -> Int { text.split(separator: " ").count }

  private static func agree(_ first: Choice, _ second: Choice?) -> Bool {
    guard let second else { return false }
    if first.text.count >= 10, second.text.lowercased().holds(first.text.lowercased()) { return true }
    return HeadlineWords(first.text).isSimilar(to: HeadlineWords(second.text))
  }

  /// A heading of some words that does not speak of the site: what readers see is the headline, what search engines are told
  /// is a lure.
  private static func isOwn(_ heading: Choice, _ witnesses: HeadlineWitnesses) -> Bool {
    let lowered = heading.text.lowercased()
    return heading.text.split(separator: " ").count >= 3 && !heading.text.hasSuffix(":")
      && !witnesses.siteNames.contains { lowered.holds($0.lowercased()) }
  }

  /// Two of five words are common: two headlines for one article.
  private static func areRelated(_ first: Choice, _ second: Choice?) -> Bool {
    second.map { HeadlineWords(first.text).commonShare(HeadlineWords($0.text)) >= 0.4 } ?? false
  }

  /// A title that nothing else on the page confirms ends where its last part, if short, begins.
  private static func documentTitle(_ witnesses: HeadlineWitnesses, _ choice: Choice?) -> Choice? {
    guard var choice, witnesses.og == nil, witnesses.jsonld == nil, witnesses.heading == nil else { return choice }
    let title = TitleParts(choice.text)
    guard title.parts.count > 1 else { return choice }
    let rest = title.joined(0..<(title.parts.count - 1))
    let isStrong = !(title.separators.last ?? "").contains("-")
    let isName = title.parts[title.parts.count - 1].split(separator: " ").count <= 6
    guard isName, rest.split(separator: " ").count >= (isStrong ? 2 : 4) else { return choice }
    choice.text = rest
    choice.rules.append("suffix.guessed")
    return choice
  }
}
