import ArgumentParser
import Archives
import Ingestion
import JSON
import Jobs

struct RobotsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robots",
    abstract: "Answers questions about robots.txt files: JSON Lines {robots, queries: [{agent, url}]} in, answers out.",
    discussion: """
      When a query states what it expects (`allowed`), only the answers that differ
      are printed, and their number is the last line; the status is 65 when there
      are any.
      """)

  @Argument(help: "A file of JSON Lines.")
  var file: String

  func run() throws {
    var asked = 0
    var different = 0
    var wrong = 0
    for (number, line) in TextFile.lines(of: try TextFile.read(file)) {
      let record = try read(line, number)
      let robots = RobotsFile(Array((record["robots"]?.string ?? "").utf8))
      for query in record["queries"]?.array ?? [] {
        asked += 1
        let url = query["url"]?.string ?? ""
        let answer = robots.allows(url, agent: query["agent"]?.string ?? "")
        if query["allowed"]?.boolean == answer { continue }
        different += 1
        if query["allowed"] != nil { wrong += 1 }
        try Standard.output("\(record["host"]?.string ?? "")\t\(url)\t\(answer ? "allowed" : "disallowed")\n")
      }
    }
    try Standard.output("\(asked) asked, \(different) different\n")
    if wrong > 0 { throw Failure(.badData, "\(wrong) of \(asked) answers differ from those stated") }
  }

  private func read(_ line: String, _ number: Int) throws(Failure) -> JSONTree {
    do throws(JSONError) {
      return try JSONReader.read(JSONTree.self, from: Array(line.utf8))
    } catch {
      throw Failure(.badData, "\(file):\(number): \(error)")
    }
  }
}
