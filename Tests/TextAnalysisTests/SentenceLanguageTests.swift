import TextAnalysis
import Testing

private func split(_ text: String) -> [String] {
  let scalars = ScalarText(text)
  return SentenceSplitter.sentences(in: scalars).map { scalars[$0] }
}

@Test(arguments: [
  ["市长表示，损失约为3.5亿元。", "“我们会重建！”", "他说。", "真的可以吗？", "消防员（共40人）整夜工作。"],
  ["他写道：「港口将于5月3日重开。」", "居民很高兴！"],
])
func chineseComesApart(_ sentences: [String]) { #expect(split(sentences.joined()) == sentences) }

@Test(arguments: [
  ["損害は約３．５億円。", "本当だろうか？", "雨が降った！"],
  ["『波の音』展は5日（日）に始まる。", "入場は無料。"],
])
func japaneseComesApart(_ sentences: [String]) { #expect(split(sentences.joined()) == sentences) }

@Test(arguments: [
  ["أصيب 26 شخصا في الحريق، قالت الشرطة.", "هل من ناجين؟"],
  ["قال الوزير: «لن نعود قبل الصيف.»", "بلغت الخسائر 3.5 مليون كرونة."],
])
func arabicComesApart(_ sentences: [String]) { #expect(split(sentences.joined(separator: " ")) == sentences) }

@Test(arguments: [
  [
    "Am 3. Oktober brannte der Steg, u. a. das Dach.", "„Das war knapp“, sagte Dr. Lang.",
    "Der Schaden: rund 3,5 Mio. Euro.",
  ],
  ["Laut Polizei (vgl. S. 4) wurde niemand verletzt.", "»Gott sei Dank!«, rief sie.", "Die Nr. 5 bleibt zu."],
])
func germanComesApart(_ sentences: [String]) { #expect(split(sentences.joined(separator: " ")) == sentences) }

@Test(arguments: [
  ["El Sr. Ruiz llegó a las 5 p.m. del lunes.", "«No hay heridos», dijo la Dra. Vega.", "¿Quién lo vio?", "¡Nadie!"],
  ["EE.UU. enviará 3.5 millones de dólares.", "La avda. del Puerto sigue cerrada."],
])
func spanishComesApart(_ sentences: [String]) { #expect(split(sentences.joined(separator: " ")) == sentences) }

@Test(arguments: [
  [
    "Ông Trần Văn A. cho biết 26 người bị thương.", "“Chúng tôi sẽ xây lại!”, TS. Lê Minh nói.",
    "TP. Hồ Chí Minh vẫn mưa.",
  ],
  ["Thiệt hại khoảng 3,5 tỷ đồng.", "Ai đã thấy?", "Không ai cả."],
])
func vietnameseComesApart(_ sentences: [String]) { #expect(split(sentences.joined(separator: " ")) == sentences) }
