import Archives
import Markup

/// Looks ahead into a stream: lines, then blocks of known length.
final class StreamBuffer {
  /// Bytes of the stream that were taken or skipped.
  private(set) var offset = 0
  private let stream: any ByteStream
  private var storage: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var ended = false
  /// Why the stream broke off, if it did; what came before is still handed out.
  private(set) var failure: ArchiveError?
  /// Why the rest of the stream did not come, which is no fault of its bytes.
  var readFailure: ArchiveError? { failure.flatMap { $0.isOfDisk ? $0 : nil } }

  init(_ stream: any ByteStream) {
    self.stream = stream
    storage = .allocate(byteCount: 1 << 20, alignment: 16)
  }

  deinit { storage.deallocate() }

  private var available: Int { end - start }
  var isAtEnd: Bool { fill(1) == 0 }

  /// Bytes that stand ready, at least `count` unless the stream ends before.
  @discardableResult
  private func fill(_ count: Int) -> Int {
    if available >= count || ended { return available }
    if storage.count - start < count { makeRoom(for: count) }
    while available < count, !ended { readOnce() }
    return available
  }

  /// Moves what stands ready to the front, into twice the memory that is asked for when there is not so much: a move then
  /// pays for as many bytes taken as it moves.
  private func makeRoom(for count: Int) {
    if storage.count < 2 * count { return grow(to: 2 * count) }
    storage.baseAddress.map { $0.copyMemory(from: $0 + start, byteCount: available) }
    end -= start
    start = 0
  }

  private func readOnce() {
    do throws(ArchiveError) {
      let count = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: storage[end...]))
      end += count
      ended = count == 0
    } catch {
      failure = error
      ended = true
    }
  }

  private func grow(to count: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[start..<end]))
    storage.deallocate()
    (storage, end, start) = (larger, available, 0)
  }

  /// Whether these bytes stand next, or so many bytes later.
  func starts(with bytes: StaticString, after skipped: Int = 0) -> Bool {
    let count = bytes.utf8CodeUnitCount
    guard fill(skipped + count) >= skipped + count else { return false }
    return (0..<count).allSatisfy { storage[start + skipped + $0] == bytes.utf8Start[$0] }
  }

  /// Whether fewer bytes than so many are left.
  func ends(before count: Int) -> Bool { fill(count) < count }

  /// How many of the next bytes stand before a mark; nil when it is not among them.
  /// - Complexity: O(count)
  func distance(to mark: StaticString, within count: Int) -> Int? {
    // Before the memory is looked at, since filling may move it.
    let length = min(count, fill(count))
    let window = UnsafeRawBufferPointer(rebasing: storage[start..<start + length])
    return ByteSearch.first(UnsafeRawBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount), in: window)
  }

  /// The next bytes without taking them; fewer only at the end of the stream.
  func peek(_ count: Int) -> [UInt8] {
    let length = min(count, fill(count))
    return Array(UnsafeRawBufferPointer(rebasing: storage[start..<start + length]))
  }

  func skip(_ count: Int) -> Int {
    var left = count
    while left > 0 {
      let step = min(left, fill(1))
      if step == 0 { break }
      start += step
      offset += step
      left -= step
    }
    return count - left
  }

  /// The next `count` bytes, fewer only at the end of the stream.
  func take(_ count: Int) -> [UInt8] {
    let length = min(count, fill(count))
    let bytes = Array(UnsafeRawBufferPointer(rebasing: storage[start..<start + length]))
    start += length
    offset += length
    return bytes
  }

  /// Whether the last line was longer than its limit; what is left of it is the next line.
  private(set) var lineWasCut = false

  /// The next line without its end, or nil at the end of the stream.
  /// - Parameter limit: a longer line is cut into lines of that length.
  func line(limit: Int = 1 << 16) -> ArraySlice<UInt8>? {
    lineWasCut = false
    var wanted = 512
    while true {
      let count = min(fill(wanted), limit + 1)
      if count == 0 { return nil }
      if let feed = distance(to: "\n", within: count) { return takeLine(feed, with: 1) }
      lineWasCut = count > limit
      if lineWasCut || count < wanted { return takeLine(min(count, limit), with: 0) }
      wanted = min(wanted * 4, limit + 1)
    }
  }

  /// Skips what is left of a line that was cut.
  /// - Complexity: O(line), constant memory
  func skipRestOfLine() { while lineWasCut, line() != nil {} }

  private func takeLine(_ length: Int, with end: Int) -> ArraySlice<UInt8> {
    var line = take(length + end)[...]
    line = line.dropLast(end)
    if line.last == 0x0D { line.removeLast() }
    return line
  }
}
