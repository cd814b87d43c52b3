import Jobs
import Testing

@Test func linesKeepTheirNumbersAndBlankOnesAreLeftOut() {
  let lines = TextFile.lines(of: "a\r\n \t\n\nb\n \u{301}\n")
  #expect(lines.map(\.number) == [1, 4, 5])
  #expect(lines.map(\.text) == ["a", "b", " \u{301}"])
}
