/// A sentence that may be printed.
struct Candidate {
  /// Of the member in the event's list.
  let member: Int
  let sentence: Sentence
  /// Speaks of what the sentence before it said, so it is printed only after that one.
  let needsPrevious: Bool
  /// Of a note among reports.
  var isBesideReports = false
  /// What the first sentence of an article names.
  var lead: Lead?

  /// The share of its weight that a lead may have in common with another one; nil where they tell different facts. Where a day is not
  /// named, more must be common to be sure.
  func bound(beside other: Candidate, _ settings: SummarySettings) -> Float? {
    guard let lead, let otherLead = other.lead, lead.namesSame(as: otherLead) else { return nil }
    switch lead.hasDay(of: otherLead) {
    case true?: return Float(settings.leadRepetition)
    case false?: return nil
    case nil: return Float(settings.leadRepetition + 0.1)
    }
  }
}
