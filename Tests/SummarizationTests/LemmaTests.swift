import Testing

@testable import Summarization

@Test func formsOfOneWordHaveOneLemma() {
  for forms in [
    ["concede", "conceded", "conceding", "concedes"], ["win", "won", "winning", "wins"], ["agree", "agreed", "agrees"],
    ["study", "studies", "studied"], ["stop", "stopped"], ["insure", "insured"], ["fall", "fell", "fallen"],
  ] {
    #expect(Set(forms.map { Lemma.of($0, language: "en") }).count == 1, "\(forms)")
  }
}

@Test func wordsOfOneRootStayTwo() {
  #expect(Lemma.of("authorities", language: "en") != Lemma.of("authorized", language: "en"))
  #expect(Lemma.of("finally", language: "en") != Lemma.of("final", language: "en"))
}

@Test func otherLanguagesAreCutShort() {
  #expect(Lemma.of("condamnée", language: "fr") == Lemma.of("condamnés", language: "fr"))
}
