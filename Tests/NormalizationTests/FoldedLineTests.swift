@testable import Normalization
import Testing

struct FoldedLineTests {
  @Test func linesAreFoldedAsUnicodeSays() {
    for value in UInt32(1)..<0x1_F000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = "a\(Character(scalar))B"
      #expect(Array(FoldedLine(line).bytes) == Array(line.lowercased().utf8), "U+\(String(value, radix: 16))")
    }
  }
}
