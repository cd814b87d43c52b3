import DataLake
import JSON
import Jobs
import NewsModel
import Summarization

/// Puts a file of sentences through the gate, each against its cluster, and prints what was found.
struct Verification {
  let path: String

  /// Prints one JSON object a line: cluster, sentence, refused, support, findings.
  /// - Throws: `Failure` (65) with `path:line` for a line that does not read or names no cluster of the day.
  func run(_ reader: EventReader) throws {
    let events = try reader.eventsByCluster()
    var gates: [Cluster.ID: Gate] = [:]
    for (number, line) in TextFile.lines(of: try TextFile.read(path)) {
      let question = try question(line, number: number)
      guard let event = events[question.cluster] else {
        throw Failure(.badData, "\(path):\(number): the day has no cluster “\(question.cluster)”")
      }
      let gate = gates[question.cluster] ?? Gate(event)
      gates[question.cluster] = gate
      try Standard.output(answer(question, gate.verdict(on: question.sentence)).text + "\n")
    }
  }

  private func question(_ line: String, number: Int) throws(Failure) -> (cluster: Cluster.ID, sentence: String) {
    do throws(JSONError) {
      let tree = try JSONReader.read(JSONTree.self, from: Array(line.utf8))
      guard let cluster = tree["cluster"]?.string, let sentence = tree["sentence"]?.string else {
        throw JSONError(offset: 0, reason: "“cluster” and “sentence” must be texts")
      }
      return (Cluster.ID(cluster), sentence)
    } catch {
      throw Failure(.badData, "\(path):\(number): \(error)")
    }
  }

  private func answer(_ question: (cluster: Cluster.ID, sentence: String), _ verdict: GateVerdict) -> JSONTree {
    .object([
      .init("cluster", .string(question.cluster.rawValue)), .init("sentence", .string(question.sentence)),
      .init("refused", .boolean(verdict.isRefused)), .init("support", .number("\(verdict.support)")),
      .init(
        "findings",
        .array(
          verdict.findings.map {
            .object([
              .init("rule", .string($0.rule.rawValue)), .init("fatal", .boolean($0.isFatal)),
              .init("detail", .string($0.detail)),
            ])
          })),
    ])
  }
}
