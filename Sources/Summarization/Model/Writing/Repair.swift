/// What was wrong with a first answer.
struct Repair {
  let answer: String
  /// Texts, and what is wrong with each.
  let faults: [(text: String, reason: String)]

  var text: String {
    Prompt.repair + "\n" + faults.map { "- “\($0.text)”: \($0.reason)" }.joined(separator: "\n")
  }
}
