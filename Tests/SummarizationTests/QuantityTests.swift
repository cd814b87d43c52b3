@testable import Summarization
import Testing

private func read(_ text: String, _ language: String = "en") -> [String] {
  QuantityReader(Token.tokens(of: text), language: language).quantities().map {
    let unit = $0.unit.isEmpty ? "" : " " + $0.unit
    let qualifier = $0.qualifier.map { "\($0) " } ?? ""
    return qualifier + ($0.value == $0.value.rounded() ? String(Int($0.value)) : String($0.value)) + unit
  }
}

@Test(arguments: [
  ("At least 23 people and one child", ["atLeast 23", "1"]),
  ("about 4,000 passengers, 1.2 million crowns", ["about 4000", "1200000 crown"]),
  ("$4.2bn, £5m and US$3 billion", ["4200000000 dollar", "5000000 pound", "3000000000 dollar"]),
  ("twenty-three of one hundred and five", ["23", "105"]),
  ("one killed and 26 injured", ["1", "26"]),
  ("two dozen, two or three", ["24", "2", "3"]),
  ("rose 3.5 per cent to 61%", ["3.5 %", "61 %"]),
  ("the 21st of May 2024", ["21", "2024"]),
  ("80,7 and 10,000", ["80.7", "10000"]),
  ("a vote of 52-48", ["52", "48"]),
  ("three thousand five hundred", ["3500"]),
  ("between one thousand and two thousand homes", ["1000", "2000"]),
  ("one hundred and two hundred", ["100", "200"]),
  ("one hundred and five thousand and twelve", ["105012"]),
  ("five-six homes, two-hundred-strong", ["5", "6", "200"]),
  ("twelve hundred, a hundred and one, two dozen", ["1200", "101", "24"]),
])
func numbersAreRead(_ example: (String, [String])) { #expect(read(example.0) == example.1) }

@Test func numbersOfOtherLanguagesAreRead() {
  #expect(read("mindestens 1.200 Menschen, 3,5 Prozent", "de") == ["atLeast 1200", "3.5 %"])
  #expect(read("environ 12\u{202F}000 euros", "fr") == ["about 12000 euro"])
  #expect(read("740 000 euros pour 2 300 habitants en 2024", "fr") == ["740000 euro", "2300", "2024"])
  #expect(read("in 2024 300 people of 740 000", "en") == ["2024", "300", "740", "0"])
  #expect(read("أربعة موظفين وثلاث نساء", "ar") == ["4"])
  #expect(read("около 5 млн рублей", "ru") == ["about 5000000 rouble"])
}

private func figures(_ text: String, _ language: String = "en") -> [String] {
  FigureReader(text, language: language).figures().map { "\($0.about) \(Int($0.quantity.value))" }
}

@Test func thoseHurtAreReadInVietnamese() {
  #expect(figures("Bão làm 3 người bị thương và 11 người chết.", "vi") == ["injured 3", "killed 11"])
}

@Test(arguments: [
  ("At least 23 people were injured in the attack", ["injured 23"]),
  ("The strike killed one person and injured 26 others", ["killed 1", "injured 26"]),
  ("One killed and 26 injured", ["killed 1", "injured 26"]),
  ("The blast left 12 dead and 30 wounded", ["killed 12", "injured 30"]),
  ("Police arrested more than 40 protesters", ["arrested 40", "protesters 40"]),
  ("The death toll rose to 112 on Friday", ["killed 112"]),
  ("Two people have died and at least five are missing", ["killed 2", "missing 5"]),
  ("A 42-year-old man was killed", []),
  ("In 2019 a storm killed fishermen", []),
  ("The magnitude 6 quake, a fine of $5 million", ["magnitude 6", "fine 5000000"]),
  ("39 people, including 27 foreigners, were killed", []),
  ("Shana Fisher, 16, was killed", []),
  ("Seven other officers were wounded", []),
  ("Turnout was 61 percent", ["turnout 61"]),
])
func figuresAreLinkedToWhatTheyCount(_ example: (String, [String])) { #expect(figures(example.0) == example.1) }

@Test func casualtiesOfOtherLanguagesAreRead() {
  #expect(figures("Mindestens 12 Menschen wurden verletzt", "de") == ["injured 12"])
  #expect(figures("Al menos tres muertos y 7 heridos", "es") == ["killed 3", "injured 7"])
}
