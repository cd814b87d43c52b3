import Archives
@testable import Ingestion
import Testing

@Suite struct StreamBufferTests {
  /// The buffer begins with 1 MiB, and what is looked for lies beyond: its memory moves while it is looked for.
  @Test func aMarkIsFoundBehindWhatTheMemoryHolds() {
    let content = Array("first\n".utf8) + [UInt8](repeating: 0x61, count: 3 << 20) + Array("\nWARC/1.1".utf8)
    let buffer = StreamBuffer(MemoryStream(content))
    #expect(buffer.line().map { Array($0) } == Array("first".utf8))
    #expect(buffer.distance(to: "\nWARC/1.", within: 4 << 20) == 3 << 20)
    #expect(buffer.take(2) == Array("aa".utf8))
    #expect(buffer.distance(to: "\nWARC/1.", within: 1 << 20) == nil)
  }
}
