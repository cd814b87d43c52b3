/// A sentence of a member, or the whole member.
struct PassageName: Hashable {
  /// Among the event's members.
  let member: Int
  /// Among the member's sentences; nil for all of them and the headline.
  let sentence: Int?
}
