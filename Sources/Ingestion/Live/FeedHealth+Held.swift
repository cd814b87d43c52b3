import NewsModel

extension FeedHealth {
  /// Counts entries that were held back. That an outlet reached its share is said, too, since whoever runs this may want
  /// to give it more.
  mutating func note(held reasons: [RejectionReason]) {
    held += reasons.count
    let overShare = reasons.count { $0 == .entryOverShare }
    guard overShare > 0 else { return }
    reason = RejectionReason.entryOverShare.rawValue
    detail = "\(overShare) entries wait, since the outlet has its share of the day"
  }
}
