import NewsModel
import Testing

@testable import Summarization

@Test(arguments: [
  ("Schools in the region will stay closed until Monday, Governor Elena Petrović said.", "date: monday"),
  ("Schools in the region will stay open until Friday, Governor Elena Petrović said.", "antonym: open"),
  ("There was a tsunami warning, the civil defence agency said.", "negation: not"),
  ("The quake hit about 45 km east of the town of Camara and damaged 1,200 homes.", "antonym: east"),
  ("The quake hit about 45 km west of the town of Osk and damaged 1,200 homes.", "name: osk"),
  ("Eight children died when no school in Camara collapsed, the health ministry said.", "negation: not"),
])
func aCopyWithAnotherWordIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: quake).contains(example.1), "\(gateFindings(example.0, of: quake))")
}

@Test(arguments: [
  (
    "Inflation slowed to 5.6 percent in January from 5.2 percent in December, the statistics office said.",
    "number: 5.6"
  ),
  (
    "Inflation slowed to 5.2 percent in December from 5.6 percent in January, the statistics office said.",
    "date: december"
  ),
  ("Governor Noor Shah denied that Tessen had asked Karavia for a loan of 50 million naira.", "name: tessen"),
  ("Governor Noor Shah denied that Karavia had asked Tessen for a loan of 50 million dollars.", "number: 50"),
  (
    "Inflation rose to 5.2 percent in January from 5.6 percent in December, the statistics office said.",
    "antonym: rose"
  ),
  (
    "Inflation slowed to 5.2 percent in January from 5.6 percent in December, the statistics office denied.",
    "antonym: denied"
  ),
  ("Former minister Ana Varga was convicted of fraud on Tuesday by a court in Vellport.", "antonym: convicted"),
])
func whatChangedPlacesIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: rates).contains(example.1), "\(gateFindings(example.0, of: rates))")
}

@Test(arguments: [
  "Varga, Poole and Lowe sat in the front row when the governor spoke about wages and prices.",
  "Inflation slowed to about 5 percent in January from 5.6 percent in December, the statistics office said.",
  "Mr Noor Shah denied that Karavia had asked Tessen for a loan of 50 million naira.",
])
func aCopyWithAnotherWordForTheSamePasses(_ sentence: String) { #expect(gateFindings(sentence, of: rates) == []) }

@Test func aSentenceOfAMemberIsNeverRefused() {
  for event in [fire, quake, rates] {
    let gate = Gate(Event(cluster: cluster(event), articles: event))
    for article in event {
      for paragraph in article.articleBody.split(separator: "\n\n") {
        #expect(!gate.verdict(on: String(paragraph)).isRefused, "\(paragraph)")
      }
    }
  }
}

@Test func wordsThatMatchFarBeforeTheCopyAreLeftOut() {
  let words = { (text: String) in ComparedWord.all(in: PassageTokens(text, language: "en"), language: "en") }
  let alignment = WordAlignment(words("the bridge was open"), words("the mayor said the bridge was closed"))
  #expect(alignment.matched == 3 && alignment.gaps.filter { !$0.isOuter }.isEmpty)
}

@Test func oppositesStandOnTwoSidesOfALine() {
  #expect(Antonyms.areOpposite("up", "down") && Antonyms.areOpposite("absolvio", "condeno"))
  #expect(!Antonyms.areOpposite("up", "rose") && !Antonyms.areOpposite("no", "no"))
}

@Test func aVerbOfThePresentIsTurnedToo() {
  let storm = [
    article("storm", "Storm in Osk", "A storm kills old trees and injures 12 people in Osk, the mayor said.")
  ]
  let findings = gateFindings("A storm kills old trees and kills 12 people in Osk, the mayor said.", of: storm)
  #expect(findings.contains("antonym: kills"), "\(findings)")
}
