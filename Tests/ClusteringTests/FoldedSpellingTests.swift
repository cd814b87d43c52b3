import NewsModel
import Testing

@testable import Clustering

@Suite struct FoldedSpellingTests {
  @Test(arguments: [
    ("κόσμος", "κοσμοσ"), ("προϊόν", "προιον"), ("türkiye", "türkiye"), ("ışık", "işik"), ("İstanbul", "istanbul"),
    ("أحمد", "احمد"), ("كِتَاب", "كتاب"), ("كــتاب", "كتاب"), ("مستشفى", "مستشفي"), ("کابل", "كابل"), ("ایران", "ايران"),
    ("שָׁלוֹם", "שלום"), ("café", "café"), ("đảng", "đảng"), ("ё", "ё"), ("َ", "َ"),
  ])
  func oneWordHasOneForm(word: String, form: String) {
    #expect(FoldedSpelling.of(word) == form)
    let changes = Array(word.utf8).withUnsafeBufferPointer { FoldedSpelling.mayChange($0) }
    #expect(changes || word == form)
  }

  /// The terms of a headline, as they are compared and as readers see them.
  private func terms(_ headline: String, _ language: String) -> (compared: [String], written: [String]) {
    var article = Newsroom.article(headline)
    article.inLanguage.tag = language
    var reader = ArticleReader(settings: .init())
    let terms = reader.read(article).title.map { Int($0.term) }
    return (terms.map { reader.vocabulary[$0] }, terms.map { reader.vocabulary.written($0) })
  }

  @Test func readersSeeWordsAsTheyAreWritten() {
    let (compared, written) = terms("Πυρκαγιά στην Αθήνα, ΠΥΡΚΑΓΙΑ ΣΤΗΝ ΑΘΗΝΑ", "el")
    #expect(compared == ["πυρκαγια", "αθηνα"])
    #expect(written == ["πυρκαγιά", "αθήνα"])
  }

  @Test func stopWordsAreStopWordsInAnySpelling() {
    #expect(terms("ΑΠΌ ΤΉΝ ΑΘΗΝΑ", "el").compared == ["αθηνα"])
  }

  @Test func turkishNamesAreComparedWithoutTheirSuffixes() {
    #expect(terms("İzmir'de deprem, İZMİR’DEN yardım", "tr").compared == ["izmir", "deprem", "yardim"])
    #expect(terms("l'accord d'Izmir", "fr").compared == ["accord", "izmir"])
  }

  @Test func digitsOfAllScriptsAreNumbers() {
    for number in ["2026", "٢٠٢٦", "۲۰۲۶", "२०२६", "২০২৬", "๒๐๒๖", "２０２６"] {
      var reader = ArticleReader(settings: .init())
      let numbers = reader.read(Newsroom.article("flood " + number)).numbers.map { Int($0.term) }
      #expect(numbers.map { reader.vocabulary[$0] } == ["2026"], "\(number)")
    }
  }

  @Test func anIWithADotIsACapital() {
    let list = WordList()
    var text = "gece İstanbul"
    text.withUTF8 { list.read($0, for: Vocabulary()) }
    #expect((0..<list.count).map { list[$0].isCapitalised } == [false, true])
  }
}
