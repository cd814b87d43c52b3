import Archives
import Digests
import Testing

@testable import Ingestion

/// The numbers from 0 to 299 with commas between them.
private let numbers = Array((0..<300).map(String.init).joined(separator: ",").utf8)

/// The same as gzip writes it: Huffman codes of its own, and references back.
private let member =
  Base64.decodeLoosely(
    """
    H4sIAAAAAAACAx3TyYEDMQwDwYTwEKCT+Sc2zflj13YXNWRFU0tbR1dPJQ/ZcuQpL3nLR77yk0sZCn8TZSpL2cpRrvKU0hya1uRfTs2luTWP5tV8mqU1tKwVLT5xaW2t
    o3W1nlZpD21rR3tq84W29tG+2k+7dIaOdaIzdZYO3/foXJ2nU7pD17rRnbpLd+vyc67u0y29oWe96E29pbf1jh6/9umVaqisimqqlmqrjuqqiNE1yDHoMQgyKDJIMmgy
    iDKoMsgy2P3Z2HW4Ltfpul3H63qdj34moNN92dHQRDQVTUbT0YQ0JU1K09KzIdiR0/Q0QU1Rk9Q0NVFNVZPVq8XYUdakNW1NXFPX5DV9TWBT2Ltp2RHZVDaZTWcT2pQ2
    qU1rE9unb4AdvU1wU9wkN81NdFPdZDfdfftY2JHetDfxTX2T3/Q3AEbAEPj1VbFDwTAYBwNhJAyFsTAYRsPV59f3xwHiETyCR/AIHsEjeASP4BH3obLDI3gEj+ARPIJH
    8Ejfcx/0f9Hs+qb7qPuq+6z7rvuw8QgewSOzT58dHsEjeASP4BE8gkfwCB5Z/UbY4RE8gkfwCB7BI3gEj+CR3Y+JHR7BI3gEj+ARPIJH8AgeOf3q2OERPIJH8AgewSN4
    BI/gkdvPkx0ewSN4BI/gETyCR/AIHnn9jtnhETyCR/AIHsEjeASP4JHqB18fRHkvgUEEAAA=
    """) ?? []

/// Hands out a few bytes at a time.
private final class SlowStream: ByteStream {
  private let stream: MemoryStream
  private let step: Int

  init(_ bytes: [UInt8], step: Int) { (stream, self.step) = (MemoryStream(bytes), step) }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(step)))
  }
}

/// What comes out in reads of so many bytes, and why it ends before its end.
private func read(_ bytes: [UInt8], arriving step: Int = .max, by size: Int = 1 << 16) -> (
  content: [UInt8], why: String?
) {
  var content: [UInt8] = []
  let block = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
  defer { block.deallocate() }
  do throws(ArchiveError) {
    let stream = try DecompressedStream(SlowStream(bytes, step: step), path: "numbers.gz")
    while true {
      let count = try stream.read(into: block)
      if count == 0 { return (content, nil) }
      content += block[..<count]
    }
  } catch {
    return (content, error.description)
  }
}

@Test func membersReadInPiecesOfAnySize() {
  let file = member + storedGzip([]) + member + storedGzip(Array("end".utf8))
  for (step, size) in [(Int.max, 1 << 16), (1, 1), (1, 1 << 16), (Int.max, 1), (13, 7), (3, 300)] {
    let (content, why) = read(file, arriving: step, by: size)
    #expect(content == numbers + numbers + Array("end".utf8), "arriving \(step), by \(size)")
    #expect(why == nil)
  }
}

@Test func membersBeyondTheWindowRead() {
  let (content, why) = read(Array(repeatElement(member, count: 1000).joined()))
  #expect(content == Array(repeatElement(numbers, count: 1000).joined()))
  #expect(why == nil)
}

@Test func whatIsCutGivesWhatCameBefore() {
  let header = 10
  var longest = 0
  for length in header..<member.count {
    let (content, why) = read(Array(member[..<length]))
    #expect(numbers.starts(with: content))
    #expect(why == "numbers.gz: truncated gzip input")
    #expect(content.count >= longest)
    longest = content.count
  }
  #expect(longest == numbers.count)
  // A member that ends in its header ends the file, as other bytes do.
  #expect(read(member + member[..<header].dropLast()).content == numbers)
}

@Test func whatFollowsTheLastMemberIsNotRead() {
  for junk in [[0], [UInt8](repeating: 0, count: 512), Array("WARC/1.1".utf8), [0x1F, 0x8B], [0x1F, 0x8B, 9, 0]] {
    #expect(read(member + junk).content == numbers)
    #expect(read(member + junk).why == nil)
  }
}

@Test func fieldsOfAHeaderAreSkipped() {
  let body = member[10...]
  let start: [UInt8] = [0x1F, 0x8B, 8]
  let rest: [UInt8] = [0, 0, 0, 0, 0, 3]
  let fields: [(flags: UInt8, bytes: [UInt8])] = [
    (1, []), (2, [9, 9]), (4, [3, 0, 1, 2, 3]), (8, Array("name\0".utf8)), (16, [0]),
    (30, [1, 0, 7] + Array("n\0c\0".utf8) + [1, 2]),
  ]
  for (flags, bytes) in fields {
    #expect(read(start + [flags] + rest + bytes + body).content == numbers, "flags \(flags)")
    for cut in 0..<bytes.count {
      // What is no whole header is no gzip, and passes as it is; libarchive takes an extra field at its word.
      let file = start + [flags] + rest + bytes[..<cut]
      #expect(read(file) == (file, nil) || flags & 4 != 0 && read(file) == ([], "numbers.gz: truncated gzip input"))
    }
  }
  #expect(read(start + [0x20] + rest + body).content == start + [0x20] + rest + body)
}

@Test func damageInsideIsSaid() {
  var damaged = member
  damaged[10] |= 6
  #expect(read(damaged).why == "numbers.gz: gzip decompression failed")
  let (content, why) = read(member + damaged)
  #expect(content == numbers)
  #expect(why == "numbers.gz: gzip decompression failed")
}

@Test func whatIsCompressedTwiceIsUndoneTwice() {
  #expect(read(storedGzip(member)).content == numbers)
  #expect(read(storedGzip(storedGzip(member))).content == numbers)
  // `printf abc | bzip2`
  let bzip2 =
    Base64.decode("QlpoOTFBWSZTWWSMu3MAAAABADgAIAAhmBmEYXckU4UJBkjLtzA=") ?? []
  #expect(read(storedGzip(bzip2)).content == Array("abc".utf8))
}

/// Found by `make fuzz`: ISA-L gives back more bytes than it was given when a code has no meaning.
@Test func bytesThatAreNoDeflateAreDamaged() {
  let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
  let content: [UInt8] = [
    0xB3, 0xC9, 0x28, 0x61, 0x6D, 0x70, 0x6C, 0x65, 0x2F, 0x31, 0x0D, 0x0A, 0x43, 0x6F, 0x6E, 0x74, 0x65, 0x6E, 0x74,
    0x2D,
  ]
  // A body that is coded as `deflate` is given a trailer of zeros.
  for length in 1...content.count {
    #expect(read(header + content.prefix(length) + [UInt8](repeating: 0, count: 8)).why != nil, "\(length) bytes")
  }
}
