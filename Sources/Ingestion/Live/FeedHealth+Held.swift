import NewsModel

extension FeedHealth {
  /// Counts entries that were held back. That an outlet reached its share is said, too, since whoever runs this may want
  /// to give it more.
  mutating func note(_ choice: EntrySelection.Choice) {
    held += choice.held.count
    guard choice.overShare > 0 else { return }
    reason = RejectionReason.entryOverShare.rawValue
    detail = "\(choice.overShare) entries wait, since the outlet has its share of the day"
  }
}
