import NewsModel
import TextAnalysis

/// A figure as an article states it.
struct Statement {
  /// What is counted.
  let about: String
  let quantity: Quantity
  /// As it stands in the text, from the qualifier to the unit.
  let printed: String
  let article: Article.ID
  let outlet: Outlet.ID
  /// Of the article.
  let language: String
  /// Articles of one text speak with one voice.
  let voice: String
  /// When the article came out, where that is known for sure.
  let published: Instant?
  let citation: Citation
  /// Stems of the telling words beside it.
  let context: Set<String>
  /// All numbers of the article's first sentences.
  var articleValues: Set<Double> = []

  init(_ figure: Figure, text: ScalarText, member: Member, citation: Citation, context: Set<String>) {
    about = figure.about
    quantity = figure.quantity
    printed = text[figure.range].lowercasedStart
    article = member.article.id
    outlet = member.article.publisher.id
    language = member.language
    voice = (member.article.copyGroup ?? member.article.id).rawValue
    let date = member.article.datePublished
    published = date.reliable ? date.value : nil
    self.citation = citation
    self.context = context
  }

  var unit: String { quantity.unit }
  var value: Double { quantity.value }
  var isApproximate: Bool { quantity.qualifier?.isApproximate ?? false }
  /// The order in which statements are put together: exact before approximate, finer before coarser.
  var grouping: (Int, Double, Double, Article.ID) { (isApproximate ? 1 : 0, quantity.lastDigitStep, value, article) }
  /// Figures of one slot are compared.
  var slot: String { "\(about) \(unit)" }

  /// Whether both may be one figure: equal, or one a rounding of the other.
  func agrees(with other: Statement) -> Bool {
    value == other.value || quantity.mayRound(other.value) || other.quantity.mayRound(value)
      || quantity.isRoundFormOf(other.value) || other.quantity.isRoundFormOf(value)
  }

  /// Whether both count one thing: what is counted, and one more word, stand beside both.
  func countsSame(as other: Statement) -> Bool { context.intersection(other.context).count >= 2 }
}

extension String {
  /// `at least 23` of `At least 23`; `US$3` stays.
  fileprivate var lowercasedStart: String {
    let word = prefix { $0.isLetter }
    return word.dropFirst().allSatisfy(\.isLowercase) ? prefix(1).lowercased() + dropFirst() : self
  }
}
