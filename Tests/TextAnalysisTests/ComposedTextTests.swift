import Foundation
import TextAnalysis
import Testing

/// `==` of Swift's texts sees no difference, so scalars are compared.
private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

@Test(arguments: [
  ("e\u{301}", "é"), ("Vie\u{302}\u{323}t", "Việt"), ("\u{212B}\u{2126}\u{212A}", "ÅΩK"), ("か\u{3099}", "が"),
  ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{9DF}", "\u{9AF}\u{9BC}"), ("и\u{306}", "й"), ("a\u{323}\u{307}", "ạ\u{307}"),
  ("a\u{307}\u{323}", "ạ\u{307}"), ("\u{387}", "·"), ("\u{2329}", "〈"), ("\u{F900}", "豈"), ("plain", "plain"), ("", ""),
  ("“quoted” – 日本語 … 한국 Привет 🙂\u{FE0F} ½", "“quoted” – 日本語 … 한국 Привет 🙂\u{FE0F} ½"), ("\u{2000}", "\u{2002}"),
])
func textsAreComposed(_ written: String, _ composed: String) {
  #expect(scalars(ComposedText.of(written)) == scalars(composed))
}

/// The short way around the tables must hold for every scalar, alone and behind a letter; of the great blocks of Chinese
/// characters and Korean syllables, which are all alike, every hundredth is enough.
@Test func everyScalarIsComposedAsFoundationComposesIt() {
  var wrong: [String] = []
  for value in UInt32(0x80)...0x2_FA1F {
    let isAlike =
      (0x3400..<0xA000).contains(value) || (0xAC00..<0xD7A0).contains(value) || (0x1_3000..<0x1_CF00).contains(value)
      || (0x2_0000..<0x2_F800).contains(value)
    if isAlike, value % 101 != 0 { continue }
    guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
    for text in [String(scalar), "a" + String(scalar), "か" + String(scalar), "и" + String(scalar)] {
      if scalars(ComposedText.of(text)) != scalars(text.precomposedStringWithCanonicalMapping) {
        wrong.append(String(value, radix: 16))
      }
    }
  }
  #expect(wrong == [])
}

/// Only stretches are composed: what stands around them must come through, and marks must find their letter.
@Test func stretchesAreComposedWithinTheirText() {
  let parts = [
    "plain ", "e", "\u{301}", "\u{323}", "é", "й", "\u{306}", "か", "\u{3099}", "한", "\u{11AB}", "\u{1100}", "\u{1161}",
    "Ω",
    "\u{3B1}\u{313}", "🙂", "\u{FE0F}", "…", "\u{9C7}", "\u{9BE}", "\u{2126}", "漢", "\u{F900}",
  ]
  var state: UInt64 = 7
  for _ in 0..<20_000 {
    var text = ""
    for _ in 0..<(1 + state >> 60) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += parts[Int((state >> 33) % UInt64(parts.count))]
    }
    #expect(scalars(ComposedText.of(text)) == scalars(text.precomposedStringWithCanonicalMapping))
  }
}

/// The Stream-Safe Text Format (UAX #15, section 13): a joiner after 30 marks, and none in what is written for readers.
@Test(arguments: ["\u{301}\u{323}", "\u{F73}"])
func runsOfMarksAreParted(_ marks: String) {
  let composed = ComposedText.of("x" + String(repeating: marks, count: 300) + "e\u{301}")
  let runs = composed.unicodeScalars.split(separator: "\u{34F}").map(\.count)
  #expect(runs == [31] + Array(repeating: 30, count: 18) + [31])
  #expect(composed.unicodeScalars.last == "é")
  let short = "x" + String(repeating: marks, count: 15)
  #expect(scalars(ComposedText.of(short)) == scalars(short.precomposedStringWithCanonicalMapping))
}
