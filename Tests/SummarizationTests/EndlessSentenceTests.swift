import Glibc
import NewsModel
import Summarization
import Testing

// A page may be megabytes without a full stop: the gate, which reads all that the members say, ends in time all the same.

private let sentence = "An earthquake of magnitude 6.9 killed 27 people in southern Peru on Tuesday, the USGS said."

/// Processor seconds of this thread: unlike time on the clock they are the same on a busy machine.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

@Test(arguments: [
  ("12 27 69 4", 30_000), ("Quill Oyen Brill Calder", 60_000), ("not", 30_000), ("no 9 Osk a fifth", 20_000),
])
func anEndlessSentenceIsCheckedInTime(_ words: String, count: Int) {
  let cycle = words.split(separator: " ")
  let endless = (0..<count).map { cycle[$0 % cycle.count] }.joined(separator: " ")
  let report = article(
    "endless", "Earthquake in southern Peru", sentence.dropLast() + " " + endless, outlet: "marsh-wire")
  let start = processorSeconds()
  _ = gateFindings(sentence, of: quake + [report])
  #expect(processorSeconds() - start < 10)
}
