import Testing
import TextAnalysis

@Suite struct WordTokenizerTests {
  @Test(arguments: [
    ("", []),
    ("Ferry sinks off Port Ammel", ["ferry", "sinks", "off", "port", "ammel"]),
    ("The mayor’s and the captain's", ["the", "mayor's", "and", "the", "captain's"]),
    ("'quoted' words'", ["quoted", "words"]),
    ("9,000 people, 12 boats; 1,2,3", ["9000", "people", "12", "boats", "1", "2", "3"]),
    ("ÉTÉ Ärger Москва", ["été", "ärger", "москва"]),
    ("người Việt Nam", ["người", "việt", "nam"]),
    ("東京都で地震", ["東京", "京都", "都で", "で地", "地震"]),
    ("A水b", ["a", "水", "b"]),
    ("ข่าว", ["ข่า", "าว"]),
    ("กี่", ["กี่"]),
    ("佐々木", ["佐々", "々木"]),
    ("二〇", ["二〇"]),
    ("हिन्दी समाचार", ["हिन्दी", "समाचार"]),
    ("x—y…z\u{A0}w", ["x", "y", "z", "w"]),
  ])
  func wordsAreRunsOfLettersAndDigitsInLowerCase(text: String, words: [String]) {
    #expect(WordTokenizer.words(in: text) == words)
  }

  @Test func rangesCutTheWordOutOfTheText() {
    let text = "Göteborg’s 9,000 地震だ x"
    let bytes = Array(text.utf8)
    var cut: [String] = []
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: text) { cut.append(String(decoding: bytes[$0.range], as: UTF8.self)) }
    #expect(cut == ["Göteborg’s", "9,000", "地震", "震だ", "x"])
  }

  @Test func capitalsAreReported() {
    var capitals: [String] = []
    var tokenizer = WordTokenizer()
    tokenizer.forEachWord(in: "Über den Fluss nach Ørsted, élan and 9 Дом") {
      if $0.isCapitalised { capitals.append($0.text) }
    }
    #expect(capitals == ["über", "fluss", "ørsted", "дом"])
  }

  @Test func bytesThatAreNoUTF8SeparateWords() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE6, 0xB0, 0x63, 0xC3]
    var words: [String] = []
    var tokenizer = WordTokenizer()
    bytes.withUnsafeBufferPointer { tokenizer.forEachWord(in: $0) { words.append($0.text) } }
    #expect(words == ["a", "b", "c"])
  }

  @Test func aTokenizerRemembersNothingOfTheTextBefore() {
    var words: [String] = []
    var tokenizer = WordTokenizer()
    for text in ["ab", "cd", "東", "京"] { tokenizer.forEachWord(in: text) { words.append($0.text) } }
    #expect(words == ["ab", "cd", "東", "京"])
  }
}

@Suite struct StopwordsTests {
  @Test func onlyTheFirstSubtagCounts() {
    #expect(Stopwords.of(language: "en-GB").contains("the"))
    #expect(Stopwords.of(language: "pt_BR").contains("não"))
    #expect(!Stopwords.of(language: "en").contains("ferry"))
    #expect(!Stopwords.of(language: "tlh").contains("the"))
  }

  @Test func aLanguageNextOfKinHasTheListOfItsKin() {
    #expect(Stopwords.of(language: "ms-MY").contains("dengan"))
    #expect(Stopwords.of(language: "nb").contains("ikke"))
  }

  @Test(arguments: Stopwords.languages)
  func everyListIsWrittenAsTheTokenizerGivesWords(language: String) {
    for word in Stopwords.of(language: language).all { #expect(WordTokenizer.words(in: word) == [word]) }
  }
}
