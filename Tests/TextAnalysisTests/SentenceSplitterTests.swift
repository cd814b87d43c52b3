import TextAnalysis
import Testing

private func split(_ text: String) -> [String] {
  let scalars = ScalarText(text)
  return SentenceSplitter.sentences(in: scalars).map { scalars[$0] }
}

/// Each line is one sentence; joined by a space they must come apart again.
private func comesApart(_ lines: String) -> Bool {
  let sentences = lines.split(separator: "\n").map(String.init)
  let found = split(sentences.joined(separator: " "))
  if found != sentences { print(found) }
  return found == sentences
}

@Test(arguments: [
  "Mr. Oran met Dr. Vale on Friday.\nBeside Sens. Tor Quill and Ada Brandt stood nobody.",
  "The port, said J. R. Maddox, is shut.\nNo. 5 berth burned.",
  "The U.S. Navy left.\nIt sailed from the U.S. in May.",
  "It began at 5 p.m. on Monday.\nPrices rose 2.5 percent to $1.75.",
  "He came back to the U.S.\nThe rest stayed.",
  "“We won.”\n“They lost!” she said.\nNobody spoke…\nThen rain fell.",
  "Why?\n(Nobody knows.)\nIt was so... quiet.\nHe bought Vell Inc. shares.",
  "What is Plan B?\nPlan B.\nThe end.",
])
func englishSentencesComeApart(_ lines: String) { #expect(comesApart(lines)) }

/// Some pages set a space behind the point of a number.
@Test(arguments: [
  "The player asks for more than $27. 5MM a year.\nNobody has paid that.",
  "The film has grossed $368. 0 million.\nA sequel is planned.",
  "A deficit of 13. 6 percent was found.\nIt shrank to 12. 9 % in May.",
  "The share fell to $1. 75 after noon.\nTrade was thin.",
  // No number that was torn apart.
  "The pier was built in 2011.\n23 people work there.",
  "He scored 20.\n15 of them were free throws.",
  "Prices rose by $27.\n14 Senators objected.",
  "It happened in 2011.\n3 million people fled.",
])
func aNumberTornApartIsNoEndOfASentence(_ lines: String) { #expect(comesApart(lines)) }

@Test(arguments: [
  "Am 3. Oktober kam Hr. Lang, z. B. mit dem Zug.\nDie Stadt feierte.",
  "M. Vaudel a dit : « Non. »\nPuis il est parti.",
  "El Sr. Ruiz llegó a EE.UU. en mayo.\n¿Quién lo vio?\n¡Nadie!",
  "В 2024 г. проф. И. В. Орлов уехал.\nОн не вернулся.",
  "قال الوزير نعم؟\nثم غادر المكان.",
  "पुलिस ने कहा।\nवह चला गया।",
])
func otherLanguagesComeApart(_ lines: String) { #expect(comesApart(lines)) }

@Test func ideographicStopsNeedNoSpace() {
  #expect(split("市长说:“不行。”他走了。真的吗？是。") == ["市长说:“不行。”", "他走了。", "真的吗？", "是。"])
  #expect(split("市長は「行かない。」と述べた。雨だった。") == ["市長は「行かない。」と述べた。", "雨だった。"])
}

@Test func paragraphsAreHardBreaks() {
  #expect(
    split("Harbour shut\n\nthe port is closed.\r\n\r\nShips wait") == [
      "Harbour shut", "the port is closed.", "Ships wait",
    ])
  #expect(split("a wrapped line goes\non here.\nNext one.") == ["a wrapped line goes\non here.", "Next one."])
}

@Test func rangesCountScalars() {
  let text = "Cafe\u{301} 🇫🇷 shut. It rained."
  #expect(SentenceSplitter.sentences(in: text) == [TextRange(0, 14), TextRange(15, 25)])
  #expect(ScalarText(text)[TextRange(15, 25)] == "It rained.")
}

@Test(arguments: ["", " \n\n ", "...", "?!", ". . .", "\"", "a.\"\"\"b", "1. 2. 3."])
func oddTextsLoseNothingButSpace(_ text: String) {
  let joined = split(text).joined().filter { !$0.isWhitespace }
  #expect(joined == text.filter { !$0.isWhitespace })
}

@Test func sentencesCoverEverySeededText() {
  var state: UInt64 = 7
  let pieces = Array(".!?…\"'”)» \n\n\r。「」aBc1é市д؟")
  for _ in 0..<400 {
    var text = ""
    for _ in 0..<30 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.append(pieces[Int(state >> 33) % pieces.count])
    }
    let scalars = ScalarText(text)
    let ranges = SentenceSplitter.sentences(in: scalars)
    #expect(ranges == ranges.sorted())
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.end <= $1.start })
    let kept = ranges.map { scalars[$0] }.joined().unicodeScalars.filter { !$0.properties.isWhitespace }
    #expect(Array(kept) == text.unicodeScalars.filter { !$0.properties.isWhitespace })
  }
}
