/// Nothing that people wrote grows so much; bombs do.
struct GrowthLimit {
  /// Content grows at most so many times, beyond the first bytes.
  private static let factor = 200
  private static let freeBytes = 64 << 20

  /// Bytes that came out.
  private var given = 0
  /// The furthest that was read of what goes in, in bytes.
  private var taken = 0

  /// Counts what came out.
  mutating func give(_ count: Int) { given += count }

  /// - Parameters:
  ///   - taken: bytes of what goes in that were read; only asked for when it matters.
  ///   - path: for messages.
  /// - Throws: `ArchiveError.damaged`
  mutating func check(taken position: @autoclosure () -> Int, path: String) throws(ArchiveError) {
    guard given > Self.freeBytes else { return }
    taken = max(taken, position())
    guard given <= Self.freeBytes + Self.factor * taken else {
      throw .damaged(path: path, reason: "more than \(Self.factor) times as large inside as outside")
    }
  }
}
