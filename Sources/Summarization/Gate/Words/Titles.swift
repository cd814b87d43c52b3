/// Words before a name that say what somebody is.
enum Titles {
  /// Forms of address and short forms, which a sentence may use for the same person though no member does.
  static func isAddress(_ word: String) -> Bool { addresses.contains(word) }

  /// Such a form with a name behind it: `Mr Oyen`, `Gov. Oyen`.
  static func standsBeforeName(_ tokens: [Token], _ index: Int) -> Bool {
    let next = tokens.text(at: index + 1) == "." ? index + 2 : index + 1
    return isAddress(tokens[index].text) && next < tokens.count && tokens[next].isCapitalised
  }

  /// Any title.
  static func isTitle(_ word: String) -> Bool { addresses.contains(word) || offices.contains(word) }

  private static let addresses = Set(
    words:
      """
      mr mrs ms miss mx dr prof professor sir madam mme rev reverend hon ceo cfo coo gov governor sen senator
      rep representative gen col lt sgt capt cpl det insp supt cllr jr sr st
      """)

  private static let offices = Set(
    words:
      """
      president vice premier prime minister chancellor secretary general colonel captain sergeant lieutenant admiral
      commissioner chief chairman chairwoman chair director mayor judge justice attorney ambassador king queen prince princess
      pope bishop archbishop cardinal ayatollah imam sheikh emir speaker congressman congresswoman councillor deputy doctor
      """)
}
