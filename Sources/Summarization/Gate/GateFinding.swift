/// A rule of the gate that a sentence breaks.
package struct GateFinding: Equatable, Sendable {
  package enum Rule: String, Sendable {
    /// A number that no member states, or that they state of something else.
    case number
    /// A number of killed that the members give as injured, and the like.
    case casualtyClass
    /// A weekday, month or year that is in no member and is not a member's own date.
    case date
    /// A name that no member has, or that stands where the source has another.
    case name
    /// Words in quotation marks that are in no member, in this order.
    case quotation
    /// `rose` where the source has `fell`.
    case antonym
    /// A statement denied that the source makes, or made that the source denies.
    case negation
    /// It tells somebody to do something.
    case instruction
    /// Too few of its words come from the members.
    case support
  }

  package let rule: Rule
  /// Whether the sentence must not be printed; otherwise it is printed and noted.
  package let isFatal: Bool
  /// The words at fault.
  package let detail: String

  init(_ rule: Rule, _ detail: String, isFatal: Bool = true) {
    self.rule = rule
    self.isFatal = isFatal
    self.detail = detail
  }
}
