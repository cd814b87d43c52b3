import Jobs
import Logging
import NewsModel
import Providers
import Summarization
import SystemPackage

/// Offline batches: the requests of a day as a file for somebody's batch service, and its answers taken back.
enum Batch {
  /// Writes a line for every request that no kept answer meets.
  /// - Throws: `Failure` when the file cannot be written, or no model is configured.
  static func emit(to path: String, events: [Event], job: StageJob<SummarySettings>) throws {
    let settings = job.settings.model
    guard settings.isConfigured else {
      throw Failure(.badData, "no model is configured: set model.server and model.name")
    }
    let collector = BatchCollector()
    let model = CachedModel(collector, cache: LakeAnswers(lake: job.lake, logger: job.logger))
    let summarizer = Summarizer(settings: job.settings, model: model, pictures: try LakePictures(job).shelf())
    _ = events.concurrentMap(chunk: 4) { summarizer.summarize($0).summary.id }
    let lines = collector.requests.map {
      BatchFile.line($0, form: .jsonSchema, tokenLimitField: settings.tokenLimitField) + "\n"
    }
    try write(lines.joined(), to: path)
    job.logger.info("\(job.day): \(lines.count) requests written to \(path)")
  }

  private static func write(_ text: String, to path: String) throws(Failure) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(text.utf8) }
    } catch {
      throw Failure(.cannotWrite, "\(path): \(error)")
    }
  }

  /// Keeps the answers of a file of responses.
  /// - Throws: `Failure` (65) with `path:line` for a line that does not read.
  static func collect(from path: String, job: StageJob<SummarySettings>) throws {
    let cache = LakeAnswers(lake: job.lake, logger: job.logger)
    var kept = 0
    let lines = TextFile.lines(of: try TextFile.read(path))
    for (number, line) in lines {
      do {
        guard let (digest, answer) = try BatchFile.answer(line, model: job.settings.model.name) else {
          continue
        }
        cache.keep(answer, to: digest)
        kept += 1
      } catch {
        throw Failure(.badData, "\(path):\(number): \(error)")
      }
    }
    job.logger.info("\(job.day): \(kept) of \(lines.count) answers kept")
  }
}
