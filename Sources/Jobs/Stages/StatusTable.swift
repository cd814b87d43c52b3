import JSON
package import NewsModel

/// The table of `lake status`: dates × stages, then the reasons.
package struct StatusTable: Sendable {
  package struct Row: Sendable {
    package let day: Day
    /// One a stage, in the order of `Stage.allCases`.
    package let states: [StageState]

    package init(day: Day, states: [StageState]) {
      self.day = day
      self.states = states
    }
  }

  package let rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  /// - Parameter inColour: ANSI colours; the words stand there in either form.
  package func text(inColour: Bool) -> String {
    let width = 10
    func cell(_ text: String) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
    var lines = [cell("date") + " " + Stage.allCases.map { cell($0.rawValue) }.joined(separator: " ")]
    for row in rows {
      let words = row.states.map {
        inColour ? $0.word.colour + cell($0.word.rawValue) + "\u{1B}[0m" : cell($0.word.rawValue)
      }
      lines.append(cell(row.day.description) + " " + words.joined(separator: " "))
    }
    return (lines + reasons).map { $0.trimmingTrailingSpaces + "\n" }.joined()
  }

  private var reasons: [String] {
    rows.flatMap { row in
      zip(Stage.allCases, row.states).compactMap { stage, state in
        state.reason.map { "\(row.day) \(stage.rawValue) is \(state.word.rawValue): \($0)" }
      }
    }
  }

  /// One object a date and line: `{"date":"…","ingest":{"state":"fresh"},…}`.
  package var jsonLines: String {
    rows.map { row in
      let stages = zip(Stage.allCases, row.states).map { stage, state in
        JSONTree.Field(
          stage.rawValue,
          .object(
            [.init("state", .string(state.word.rawValue))] + (state.reason.map { [.init("reason", .string($0))] } ?? [])
          ))
      }
      return JSONTree.object([.init("date", .string(row.day.description))] + stages).text + "\n"
    }.joined()
  }
}

extension StageState.Word {
  fileprivate var colour: String {
    switch self {
    case .fresh: "\u{1B}[32m"
    case .stale: "\u{1B}[33m"
    case .refused, .failed: "\u{1B}[31m"
    case .missing: "\u{1B}[2m"
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
