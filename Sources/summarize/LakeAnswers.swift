import DataLake
import JSON
import Logging
import Summarization

/// A model's answers in the lake's state, a small file each, so that a second run asks nothing. Deleting them costs the
/// calls again and nothing else.
struct LakeAnswers: AnswerCache {
  let lake: Lake
  let logger: Logger

  func answer(to digest: String) -> ModelAnswer? {
    do {
      guard let bytes = try lake.readState(name(digest)) else { return nil }
      return try JSONReader.read(ModelAnswer.self, from: bytes)
    } catch {
      logger.warning("a kept answer does not read and is asked for again: \(error)")
      return nil
    }
  }

  func keep(_ answer: ModelAnswer, to digest: String) {
    do throws(DataLakeError) {
      try lake.writeState(name(digest), Array((answer.jsonText + "\n").utf8))
    } catch {
      logger.warning("an answer was not kept: \(error)")
    }
  }

  private func name(_ digest: String) -> String { "answers/\(digest.prefix(2))/\(digest).json" }
}
