import NewsModel
import Testing

@testable import Jobs

/// What ``KnownCaptures`` says, told slowly: every earlier capture of the address is looked at.
private struct PlainCaptures {
  private var known: [Capture] = []

  mutating func judge(_ capture: Capture) -> KnownCaptures.Verdict {
    let same = known.indices.filter { known[$0].url == capture.url && known[$0].kind == capture.kind }
    let before = same.filter { known[$0].capturedAt <= capture.capturedAt }
    let neighbours = [before.last, same.first { known[$0].capturedAt > capture.capturedAt }].compactMap { $0 }
    let twins = same.filter { known[$0].capturedAt == capture.capturedAt } + neighbours
    if twins.contains(where: { known[$0].payloadDigest == capture.payloadDigest }) { return .repeated }
    known.insert(capture, at: (before.last ?? -1) + 1)
    return before.last.map { .changed(known[$0].id) } ?? .new
  }
}

@Test(arguments: 1...20)
func capturesAreJudgedAsByLookingAtAll(_ seed: UInt64) {
  var state = seed
  func draw(_ count: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33 % count)
  }
  // Blocks of a few, so that they are split as those of a large day are.
  var (known, plain) = (KnownCaptures(blockSize: 2 + Int(seed % 4)), PlainCaptures())
  for _ in 0..<200 {
    var capture = Capture()
    capture.kind = draw(5) == 0 ? .image : .page
    capture.url = "https://paper.example/\(draw(3))"
    capture.capturedAt = Instant(seconds: draw(12))
    capture.payloadDigest = "sha256:" + String(repeating: "0", count: 14) + "\(draw(5))"
    capture.identify()
    #expect(known.judge(capture) == plain.judge(capture))
  }
}

@Test(arguments: 1...8)
func whatIsPutInAnyOrderStandsInOrder(_ blockSize: Int) {
  for step in [1, 7, 100] {
    var sorted = SortedBlocks<Int>(blockSize: blockSize)
    let values = (0..<101).map { $0 * step % 101 }
    for value in values { sorted.insert(value, at: sorted.place(for: value)) }
    for value in 0..<101 {
      let place = sorted.place(for: value)
      #expect(sorted.element(before: place) == value)
      #expect(sorted.element(at: place) == (value < 100 ? value + 1 : nil))
    }
    #expect(sorted.element(before: sorted.place(for: -1)) == nil)
    #expect(sorted.element(at: sorted.place(for: -1)) == 0)
  }
}
