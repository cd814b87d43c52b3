/// A sentence as a model wrote it, with the sentences of reports that it says it rests on.
struct DraftSentence: Equatable {
  let text: String
  /// `2.3`: report 2, sentence 3; `2`: report 2. Never trusted.
  var claims: [String] = []
}
