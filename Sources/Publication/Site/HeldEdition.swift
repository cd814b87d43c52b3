package import NewsModel

/// An edition that its gate refused: what readers are told while they read an older one.
package struct HeldEdition: Sendable, Equatable {
  package var date: Day
  /// What failed, in words.
  package var reasons: [String]

  package init(date: Day, reasons: [String]) {
    self.date = date
    self.reasons = reasons
  }

  /// Stages turn records away under such reasons; an edition is a record like others.
  package static let reason = "gate"

  /// The record of an edition that was turned away.
  /// - Returns: one rejection a check that failed.
  package static func rejections(_ edition: Edition) -> [Rejection] {
    edition.gate.checks.filter { $0.verdict == .fail }.map { check in
      Rejection(
        stage: "publish", record: edition.id.rawValue, url: "",
        reason: "\(reason).\(check.name.split(separator: " ").joined(separator: "-"))", detail: check.words,
        date: edition.date)
    }
  }

  var context: [String: Any] {
    ["day": date.description, "dayText": date.mediumText, "reasons": reasons.joined(separator: "; ")]
  }
}

extension Check {
  /// `support 0.5 (1 of 2, at least 0.95)`, `articles 0 (at least 1)`
  package var words: String {
    let figure = value.map { " \(Self.figure($0))" } ?? ""
    return name + figure + (detail.map { " (\($0))" } ?? "")
  }

  /// Three digits, and none behind a whole number.
  private static func figure(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000 + 0
    return rounded.description.hasSuffix(".0") ? String(rounded.description.dropLast(2)) : rounded.description
  }
}
