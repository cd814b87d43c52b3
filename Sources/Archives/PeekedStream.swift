/// A stream whose next bytes can be looked at before they are taken.
final class PeekedStream: ByteStream {
  /// As many bytes can stand ready.
  static let windowBytes = 1 << 18

  private let stream: any ByteStream
  private let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: PeekedStream.windowBytes, alignment: 16)
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// Bytes that were taken.
  private(set) var taken = 0

  init(_ stream: any ByteStream) { self.stream = stream }
  deinit { storage.deallocate() }

  /// What stands ready; good until the next call.
  var window: UnsafeMutableRawBufferPointer { UnsafeMutableRawBufferPointer(rebasing: storage[start..<end]) }

  /// Makes `count` bytes stand ready, fewer only at the end of the stream or when the window has no room for more.
  /// - Throws: `ArchiveError` of the stream.
  func fill(_ count: Int) throws(ArchiveError) {
    if end - start >= count || isAtEnd { return }
    storage.baseAddress.map { $0.copyMemory(from: $0 + start, byteCount: end - start) }
    (start, end) = (0, end - start)
    while end < min(count, storage.count), !isAtEnd {
      let read = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: storage[end...]))
      end += read
      isAtEnd = read == 0
    }
  }

  func take(_ count: Int) {
    start += count
    taken += count
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    try fill(1)
    let count = min(buffer.count, end - start)
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[start..<start + count]))
    take(count)
    return count
  }
}
