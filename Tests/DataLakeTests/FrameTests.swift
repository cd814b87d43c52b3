import LZ4
import Testing

/// S17 of the attack catalogue in docs/INGEST.md: LZ4 frames byte by byte (LZ4 Frame Format 1.6.3), honest or not.
private struct FrameText {
  /// Version 01, independent blocks.
  var flags: UInt8 = 0b0110_0000
  var blockDescriptor: UInt8 = 0b0100_0000
  var statedSize: UInt64?
  var dictionary: UInt32?
  var magic: UInt32 = 0x184D_2204
  var content = Array("one line\n".utf8)
  var headerChange: UInt8 = 0
  /// Behind the end mark, when the flags promise a checksum.
  var contentChecksum: UInt32?

  var bytes: [UInt8] {
    var flags = flags
    if statedSize != nil { flags |= 0b1000 }
    if contentChecksum != nil { flags |= 0b100 }
    if dictionary != nil { flags |= 1 }
    var descriptor = [flags, blockDescriptor]
    if let statedSize { descriptor += little(statedSize, 8) }
    if let dictionary { descriptor += little(UInt64(dictionary), 4) }
    let check = UInt8(truncatingIfNeeded: xxHash32(descriptor) >> 8) ^ headerChange
    // One block that is stored as it is.
    let block = little(UInt64(content.count) | 0x8000_0000, 4) + content
    return little(UInt64(magic), 4) + descriptor + [check] + block + [0, 0, 0, 0]
      + (contentChecksum.map { little(UInt64($0), 4) } ?? [])
  }
}

private func little(_ number: UInt64, _ width: Int) -> [UInt8] {
  (0..<width).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
}

/// xxHash-32 with seed 0 of fewer than 16 bytes.
private func xxHash32(_ bytes: [UInt8]) -> UInt32 {
  func rotated(_ value: UInt32, _ bits: UInt32) -> UInt32 { value << bits | value >> (32 - bits) }
  var hash: UInt32 = 374_761_393 &+ UInt32(bytes.count)
  var rest = bytes[...]
  while rest.count >= 4 {
    let word = rest.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    hash = rotated(hash &+ word &* 3_266_489_917, 17) &* 668_265_263
    rest = rest.dropFirst(4)
  }
  for byte in rest { hash = rotated(hash &+ UInt32(byte) &* 374_761_393, 11) &* 2_654_435_761 }
  hash = (hash ^ hash >> 15) &* 2_246_822_519
  hash = (hash ^ hash >> 13) &* 3_266_489_917
  return hash ^ hash >> 16
}

private func read(_ bytes: [UInt8]) throws(LZ4Error) -> String {
  let content = bytes.withUnsafeBytes { bytes in
    Result { () throws(LZ4Error) in try LZ4Frame.decompress(bytes, limit: 1 << 20) }
  }
  return String(decoding: try content.get(), as: UTF8.self)
}

private func frame(_ change: (inout FrameText) -> Void = { _ in }) -> [UInt8] {
  var frame = FrameText()
  change(&frame)
  return frame.bytes
}

private let skippable: [UInt8] = little(0x184D_2A53, 4) + little(5, 4) + Array("notes".utf8)

@Test(arguments: [
  frame(), frame { $0.statedSize = 9 }, frame { $0.contentChecksum = xxHash32($0.content) },
  frame { $0.blockDescriptor = 0b0111_0000 }, frame { $0.flags = 0b0100_0000 }, skippable + frame(),
  frame() + skippable, frame { $0.dictionary = 7 },
])
func honestFramesOfEveryKindAreRead(_ bytes: [UInt8]) throws {
  #expect(try read(bytes) == "one line\n")
}

@Test(arguments: [
  // The legacy format, an unknown one, no frame at all.
  frame { $0.magic = 0x184C_2102 }, frame { $0.magic = 0x184D_2205 }, Array("one line\n".utf8),
  // Versions that are none, and bits that are kept for later ones.
  frame { $0.flags = 0b0010_0000 }, frame { $0.flags = 0b1010_0000 }, frame { $0.flags = 0b0110_0010 },
  frame { $0.blockDescriptor = 0b1100_0000 }, frame { $0.blockDescriptor = 0b0100_0001 },
  // Block sizes that are none.
  frame { $0.blockDescriptor = 0b0001_0000 },
  // Sums and sizes that are wrong.
  frame { $0.headerChange = 1 }, frame { $0.contentChecksum = 1 }, frame { $0.statedSize = 10 },
  frame { $0.statedSize = 8 }, frame { $0.statedSize = .max },
  // A block larger than the frame's blocks may be.
  frame { $0.content = [UInt8](repeating: 0x20, count: 100_000) },
  frame() + [0], frame() + Array("rest".utf8), Array(skippable.dropLast()),
])
func framesThatLieAreErrors(_ bytes: [UInt8]) {
  #expect(throws: LZ4Error.self) { try read(bytes) }
}

@Test func whatStandsInNoFrameIsNothing() throws {
  #expect(try read(skippable) == "")
}
