import NewsModel
import TextAnalysis
import Testing

@testable import Summarization

/// What an index finds is what comparing each with each finds, to the last bit.
@Test func whatWasToldBeforeIsFoundAsByComparingAll() {
  let reading = EventReading(Event(cluster: cluster(fire), articles: fire, earlier: fire.reversed()))
  let sentences = reading.members.flatMap(\.sentences)
  let known = Array(reading.earlier.dropFirst(2).dropLast())
  var told = ToldBefore(known)
  #expect(sentences.count > 8)
  for sentence in sentences {
    #expect(told.most(of: sentence) == known.reduce(0) { max($0, sentence.overlap(with: $1)) })
  }
}

/// Three outlets in three languages: who reads one of them gets it.
@Test(arguments: ["en", "fr", "de"])
func ofLanguagesWithEquallyManyReportsTheReadersIsTold(_ readers: String) {
  let reports = [
    article("a", "Storm over Vellport", "Sturm über Vellport: zwei Menschen starben im Hafen.", language: "de"),
    article("b", "Storm over Vellport", "A storm crossed Vellport and two people died in the port.", language: "en"),
    article("c", "Storm over Vellport", "Une tempête a traversé Vellport : deux morts dans le port.", language: "fr"),
  ]
  let reading = EventReading(Event(cluster: cluster(reports), articles: reports), readersLanguage: readers)
  #expect(reading.language == readers)
}

/// A name that a German report has first is as rare as English reports say.
@Test func aTermIsAsRareWhicheverIdComesFirst() {
  let german = "Das Fährterminal in Vellport brannte am Dienstag, sagte Marta Oyen von der Feuerwehr."
  let rarities = ["0", "z"].map { id in
    let foreign = article(id, "Brand in Vellport", german, language: "de")
    var vocabulary = EventReading(Event(cluster: cluster(fire), articles: fire + [foreign])).vocabulary
    return vocabulary.read("Marta Oyen Vellport", language: "en").vector.terms.map { vocabulary.rarity[Int($0)] }
      .sorted()
  }
  #expect(rarities[0] == rarities[1])
}

@Test func nothingIsTakenFromAnArticleThatMayNotBeQuoted() {
  var reports = fire
  reports[0].flags = [Article.noSnippet]
  let made = Summarizer().summarize(Event(cluster: cluster(reports), articles: reports))
  #expect(!made.summary.abstract.isEmpty)
  let cited = (made.summary.abstract + made.summary.keyPoints).flatMap(\.citations).map(\.article)
  #expect(!cited.contains(reports[0].id))
  #expect(made.articles.first { $0.article == reports[0].id }?.sentences.isEmpty == true)
}
