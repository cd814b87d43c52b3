import TextAnalysis
import Testing

@testable import Summarization

private func standing(_ sentence: String, opens: Bool = false) -> Standing {
  let words = WordTokenizer.words(in: sentence)
  return Standing(of: sentence, words: words, roles: WordRoles.of(words), language: "en", opens: opens)
}

@Test(arguments: [
  "In that time 866 of them fell ill.", "After those talks the ministers flew home.",
  "More strikes are planned for 19 and 20 May, it said.", "The first doses are to arrive in September, he said.",
  "Quill's spokesman said the claim was “completely untrue”.", "A helicopter crew estimated the number at 38,000.",
  "The foreign minister, Lev Antonov, confirmed the agreement.", "While he waited, the crowd on the pier grew.",
  "Because they had no boat, nobody could leave the island.",
  "Earlier in the day, she said the pier of Vellport was safe.", "Now, as he unveils the plan, the port is with him.",
  "Among the “areas of concern” he mentioned were the pier and the port.", "Now the port is open to ships again.",
  "Calder should not have given Quill a warning for a broken oar, he said.",
  "At a rally in Vellport, she called the pier a gift.", "In a town that lives on speed, that is unlikely to happen.",
  "On the one hand, the pier of Vellport is a gift to the town.", "Not exactly the pier that the port had asked for.",
])
func whatMeansSomethingElseAloneNeedsItsSentence(_ sentence: String) { #expect(standing(sentence) == .afterPrevious) }

@Test(arguments: [
  "In that week 866 people fell ill in Vellport.", "After the talks the ministers of Velia flew home.",
  "The Harbour Board approved a pier that could save lives, it said.",
  "Quill's spokesman denied the claim that she had left the port.",
  "Quill claimed to own the pier, and her lawyer said the claim was true.",
  "Groups say 4,100 hectares would be lost; the ministry puts the figure at 2,900.",
  "The number of passengers on the ferries of Vellport rose in May.",
  "The board maintained that the pier was sound, but had no proof of the claim.",
  "Mayor Ines Calder of Vellport denies the accusation.", "The mayors of the coast denied the allegations.",
  "Karavia agreed to a truce, and its foreign minister confirmed the agreement.",
  "After she resigned, Quill left the port of Vellport.", "Now that the pier has burned, the port is closed.",
  "In March, as she opened the pier, Quill spoke of a new beginning.",
  "In Quill's first speech, she spoke of the pier.", "In Vellport, it rained on Monday for the first time.",
  "On Monday Ada Quill told the board that she would resign.", "When the mayor said she would go, the board wept.",
])
func whatIsUnderstoodAloneStandsAlone(_ sentence: String) { #expect(standing(sentence) == .alone) }

/// Before the first sentence stands nothing but the headline.
@Test func theFirstSentenceMaySpeakOfTheClaim() {
  let sentence = "Quill's spokesman said the claim was “completely untrue”."
  #expect(standing(sentence, opens: true) == .alone)
}

@Test(arguments: [
  "Anyone with information about the fire is asked to call the police of Vellport.",
  "Ada Quill is a politics reporter based in Vellport.", "Go back and read what the board of the port promised.",
  "`` The fire went through the pier, which is almost destroyed.",
])
func whatIsNotOfTheStoryIsNeverPrinted(_ sentence: String) { #expect(standing(sentence) == .never) }

@Test(arguments: [
  "Ada Quill is a reporter who was arrested in Vellport on Monday.",
  "The police of Vellport called on everyone to stay at home.",
  "`` The fire went through the pier,'' said the chief of Vellport's firefighters.",
])
func whatResemblesItIsPrinted(_ sentence: String) { #expect(standing(sentence) == .alone) }

@Test(arguments: [
  "AP CLIENTS ONLY Vellport - 24 June 2016 1.", "CLOSE Protesters gather at the harbour office in Vellport.",
  "Firefighters at the old pier of Vellport, Halvora, September 6, 2018.",
  "In this Jan. 31, 2014 photo, Ada Quill addresses those at the pier.",
  "Ada Quill testifies in the town hall of Vellport on Sept. 28, 2016.",
])
func captionsAreNeverPrinted(_ line: String) { #expect(standing(line) == .never) }

@Test(arguments: [
  "Close friends of the mayor gathered at the harbour office in Vellport.",
  "The old pier of Vellport was opened to the public on September 6, 2018.",
  "Ada Quill signed the contract for the pier, dated September 6, 2018.",
  "In this year's first quarter the port of Vellport lost money.",
])
func sentencesWithDatesAreNoCaptions(_ line: String) { #expect(standing(line) == .alone) }

@Test(arguments: [
  ("09:38 The road to Vellport is closed.", "The road to Vellport is closed."),
  ("14:05 GMT Police confirm that the road is closed.", "Police confirm that the road is closed."),
  ("10:14 was when the rocket lifted off.", "10:14 was when the rocket lifted off."),
  ("10 people were hurt.", "10 people were hurt."),
])
func theClockOfALivePageIsCutOff(_ line: String, _ cut: String) {
  let text = ScalarText(line)
  #expect(text[Dateline.cut(from: TextRange(0, text.count), in: text)] == cut)
}

@Test(arguments: [
  "The heroic armed forces of Tessen destroyed 22 tanks on Tuesday, the ministry said.",
  "The harbour board made a disgusting deal with the ferry company of Vellport.",
])
func wordsThatTakeASideAreNeverPrinted(_ sentence: String) { #expect(standing(sentence) == .never) }

@Test(arguments: [
  "The ministry spoke of “heroic armed forces” that destroyed 22 tanks.",
  "Mayor Ines Calder said the deal with the ferry company was disgusting.",
])
func sidesThatSomebodyTakesArePrinted(_ sentence: String) { #expect(standing(sentence) == .alone) }
