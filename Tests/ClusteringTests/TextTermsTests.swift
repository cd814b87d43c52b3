import Testing

@testable import Clustering

@Suite struct TextTermsTests {
  @Test func termsAreCountedForTheRowsThatTheyAreForAndThenForgotten() {
    var terms = TextTerms()
    terms.add(70_000, isCompared: true, isOfBody: false)
    for term in [3, 70_000, 1, 3] { terms.add(term, isCompared: true, isOfBody: true) }
    for term in [70_000, 9, 9] { terms.add(term, isCompared: false, isOfBody: true) }
    terms.add(8, isCompared: true, isOfBody: false)
    let rows = terms.drain()
    #expect(rows.compared.map { "\($0.term) \($0.count)" } == ["1 1.0", "3 2.0", "8 1.0", "70000 2.0"])
    #expect(rows.body == [1, 3, 9, 70_000])
    let none = terms.drain()
    #expect(none.compared.isEmpty && none.body.isEmpty)
  }
}
