/// A sentence or headline of a member, as the gate looks at it.
struct Passage {
  let member: Int
  /// Among the member's sentences; nil for the headline.
  let sentence: Int?
  let text: String
  let language: String
  /// Sorted.
  let terms: [UInt32]
}
