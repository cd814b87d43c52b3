import DataLake
import Digests
import Images
import JSON
import Jobs
import Logging
import NewsModel
import Publication

/// Makes small copies of the lead pictures that were captured with the day's pages.
struct PictureDesk {
  /// In a capture's line its kind comes before its body, within its addresses' length.
  private static let head = 1 << 13
  private static let mark = Array(#""kind":"image""#.utf8)

  private let run: StageRun
  private let settings: PublicationSettings.Pictures
  private let logger: Logger

  init(_ run: StageRun, _ settings: PublicationSettings.Pictures, _ logger: Logger) {
    self.run = run
    self.settings = settings
    self.logger = logger
  }

  /// Reads the captures part by part; what is kept of each picture is its copies.
  /// - Returns: by the address that the summaries name; without those that were refused, which is logged.
  /// - Throws: `DataLakeError`
  func pictures(of summaries: [Summary]) throws -> [String: PressPicture] {
    let wanted = Set(summaries.compactMap(\.image?.url))
    let partition = try Dataset<Capture>.captures.partition(on: run.day)
    guard !wanted.isEmpty, let manifest = try run.lake.manifestIfCommitted(of: partition) else { return [:] }
    var pictures: [String: PressPicture] = [:]
    for file in manifest.files {
      let captures = try images(try run.lake.content(of: file, in: partition)).filter { wanted.contains($0.url) }
      let made = captures.concurrentMap(chunk: 1) { copy(of: $0) }
      // Of several captures of one address the first that makes a picture counts.
      for (capture, picture) in zip(captures, made) where pictures[capture.url] == nil {
        pictures[capture.url] = picture
      }
    }
    return pictures
  }

  /// The captures of pictures among the lines of a part; pages are not parsed.
  private func images(_ content: [UInt8]) throws -> [Capture] {
    var images: [Capture] = []
    try content.withUnsafeBufferPointer { bytes in
      for line in Lines(bytes: bytes) where isImage(line) {
        switch JSONReader.read(Capture.self, from: line) {
        case .success(let capture): if capture.kind == .image { images.append(capture) }
        case .failure(let error): throw Failure(.badData, "captures \(run.day): \(error)")
        }
      }
    }
    return images
  }

  private func isImage(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.prefix(Self.head).firstRange(of: Self.mark) != nil
  }

  @Sendable private func copy(of capture: Capture) -> PressPicture? {
    guard let bytes = capture.bodyBase64.flatMap(Base64.decode) else { return nil }
    do throws(ImageError) {
      return try PressPicture(of: bytes, settings: settings)
    } catch {
      logger.info("\(capture.url): no picture: \(error)")
      return nil
    }
  }
}
