import Testing

@testable import Clustering

@Suite struct LabelPartsTests {
  private func parts(_ names: String...) -> [String] {
    var parts = LabelParts()
    for name in names { parts.add(name) }
    return parts.names
  }

  @Test func aNameIsNotSaidTwice() {
    #expect(parts("North Korea", "Kim Jong Un", "Kim", "Korea") == ["North Korea", "Kim Jong Un"])
    #expect(parts("Jim Acosta", "CNN", "Jim Acosta’s White House") == ["Jim Acosta’s White House", "CNN"])
    #expect(parts("President Orlan Kesk", "Premier Kesk") == ["President Orlan Kesk"])
  }

  @Test func theFullerFormStandsAndPartsOfItGo() {
    #expect(parts("Rick", "Texas", "Perry", "Rick Perry") == ["Rick Perry", "Texas"])
    #expect(parts("Koreas", "North Korea") == ["North Korea"])
  }

  @Test func aLastNameIsCompleted() {
    var parts = LabelParts()
    for name in ["Assize Court", "Port Ammel", "Corvane"] { parts.add(name) }
    for name in ["Ilsa Corvane", "Prime Minister Ilsa Corvane", "Corvane Palace", "Vashe"] { parts.complete(name) }
    #expect(parts.names == ["Assize Court", "Port Ammel", "Ilsa Corvane"])
    parts = LabelParts()
    for name in ["Treasury", "Mnuchin"] { parts.add(name) }
    parts.complete("Treasury Secretary Steven Mnuchin")
    #expect(parts.names == ["Treasury Secretary Steven Mnuchin"])
  }

  @Test func formsOfOneWordAreOneName() {
    #expect(parts("Iran", "Iranian", "Tehran") == ["Iran", "Tehran"])
    #expect(parts("Russian", "Russia") == ["Russian"])
    #expect(parts("Brazil", "Brazilian", "Bratislava") == ["Brazil", "Bratislava"])
    #expect(parts("Charlotte", "Charlottesville") == ["Charlotte", "Charlottesville"])
  }

  @Test func whatSaysNothingAloneIsNoLabel() {
    #expect(parts("Sen", "St", "Police", "Tuesday", "December", "Guns", "FILE", "SEPARATIONS", "") == [])
    #expect(
      parts("EU", "FBI", "Sen Orlan Kesk", "Police Federation") == ["EU", "FBI", "Sen Orlan Kesk", "Police Federation"])
  }
}

@Suite struct WrittenNameTests {
  private func whole(_ name: String, in text: String) throws -> String {
    var text = text
    return try text.withUTF8 { utf8 in
      let start = try #require(utf8.indices.first { utf8[$0...].starts(with: name.utf8) })
      return String(decoding: utf8[WrittenName.whole(start..<start + name.utf8.count, of: utf8)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("York", "A fire in New York killed", "New York"), ("York Times", "the New York Times said", "New York Times"),
    ("York", "the minster of York is old", "York"), ("Mexico", "a fence between New Mexico and", "Mexico"),
    ("Yorkville", "in New Yorkville", "New Yorkville"),
    ("Theresa", "said Theresa May, who", "Theresa May"), ("Theresa", "as Theresa May said", "Theresa May"),
    ("Theresa", "Theresa May", "Theresa May"), ("Agenda", "Agenda May Fail", "Agenda"),
    ("Sunday", "on Sunday May 5", "Sunday"), ("Orlan", "of Orlan Mayor", "Orlan"),
  ])
  func aNameIsShownWhole(_ example: (name: String, text: String, whole: String)) throws {
    #expect(try whole(example.name, in: example.text) == example.whole)
  }
}
