private import CISAL

/// The content of a gzip file of any number of members (RFC 1952), by ISA-L, which takes a third of zlib's time. As in
/// libarchive, what follows the last member is ignored, and so are the checksums: news comes with digests of its own.
final class GzipStream: ByteStream {
  private static let trailerBytes = 8

  private let input: PeekedStream
  private let path: String
  private let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
  private var place = Place.header
  private var growth = GrowthLimit()
  /// Why it broke off, after what came before was handed out.
  private var failure: ArchiveError?

  private enum Place {
    case header, content, end
    case trailer(left: Int)
  }

  /// - Parameter path: for messages.
  init(_ input: PeekedStream, path: String) {
    self.input = input
    self.path = path
  }

  deinit { state.deallocate() }

  /// The first bytes of the content, of which nothing is taken.
  /// - Returns: nil when the stream begins with no gzip member.
  /// - Throws: `ArchiveError` of the stream.
  func peek(_ count: Int) throws(ArchiveError) -> [UInt8]? {
    guard let header = try headerLength() else { return nil }
    isal_inflate_init(state)
    var isSound = false
    let content = [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      let step = inflate(
        UnsafeMutableRawBufferPointer(rebasing: input.window[header...]), into: UnsafeMutableRawBufferPointer(buffer))
      (isSound, written) = (step.isSound, step.written)
    }
    return isSound ? content : nil
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    var written = 0
    do throws(ArchiveError) {
      if let failure { throw failure }
      while written < buffer.count, try advance(UnsafeMutableRawBufferPointer(rebasing: buffer[written...]), &written) {
      }
      growth.give(written)
      try growth.check(taken: input.taken, path: path)
    } catch {
      failure = error
      if written == 0 { throw error }
    }
    return written
  }

  /// One step: a header, some content or a trailer.
  /// - Returns: false at the end.
  private func advance(_ room: UnsafeMutableRawBufferPointer, _ written: inout Int) throws(ArchiveError) -> Bool {
    switch place {
    case .header:
      guard let length = try headerLength() else {
        place = .end
        return false
      }
      input.take(length)
      isal_inflate_init(state)
      place = .content
    case .content: written += try readContent(into: room)
    case .trailer(let left):
      try input.fill(left)
      guard input.window.count >= left else { throw truncated }
      input.take(left)
      place = .header
    case .end: return false
    }
    return true
  }

  /// The rest of a window that holds no header may hold the beginning of one.
  private func headerLength() throws(ArchiveError) -> Int? {
    if let length = GzipHeader.length(UnsafeRawBufferPointer(input.window)) { return length }
    try input.fill(PeekedStream.windowBytes)
    return GzipHeader.length(UnsafeRawBufferPointer(input.window))
  }

  private func readContent(into room: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    try input.fill(1)
    let step = inflate(input.window, into: room)
    input.take(step.taken)
    guard step.isSound else { throw .damaged(path: path, reason: "gzip decompression failed") }
    if state.pointee.block_state == ISAL_BLOCK_FINISH {
      // Whole bytes that were looked at and not used are the first of the trailer.
      place = .trailer(left: max(0, Self.trailerBytes - Int(state.pointee.read_in_length) / 8))
    } else if step.taken == 0, step.written == 0 {
      throw truncated
    }
    return step.written
  }

  private var truncated: ArchiveError { .damaged(path: path, reason: "truncated gzip input") }

  private func inflate(
    _ bytes: UnsafeMutableRawBufferPointer, into room: UnsafeMutableRawBufferPointer
  ) -> (taken: Int, written: Int, isSound: Bool) {
    let (available, space) = (UInt32(clamping: bytes.count), UInt32(clamping: room.count))
    state.pointee.next_in = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_in = available
    state.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    state.pointee.avail_out = space
    let code = isal_inflate(state)
    let (left, unused) = (state.pointee.avail_in, state.pointee.avail_out)
    // Of damaged input it may say that more is left than there was.
    guard left <= available, unused <= space else { return (0, 0, false) }
    return (Int(available - left), Int(space - unused), code == ISAL_DECOMP_OK)
  }
}
