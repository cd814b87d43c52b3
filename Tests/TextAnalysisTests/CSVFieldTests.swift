import Testing
import TextAnalysis

@Test(arguments: [
  ("", ""), ("plain", "plain"), ("a,b", "\"a,b\""), ("two\nlines", "\"two\nlines\""), ("a\rb", "\"a\rb\""),
  ("said \"no\"", "\"said \"\"no\"\"\""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"),
  ("\tx", "'\tx"),
  ("\rx", "\"'\rx\""), ("=a,b", "\"'=a,b\""), ("a=b", "a=b"), ("Größe", "Größe"),
])
func aFieldIsQuotedWhereItMustBeAndIsNoFormula(_ pair: (text: String, field: String)) {
  #expect(CSVField.text(pair.text) == pair.field)
}

/// Two scalars that are one `Character`: a mark and what combines with it.
@Test func whatCombinesHidesNothing() {
  #expect(Array(CSVField.text("=\u{301}1").utf8) == Array("'=\u{301}1".utf8))
  #expect(Array(CSVField.text("\r\n=1").utf8) == Array("\"'\r\n=1\"".utf8))
  #expect(Array(CSVField.text("a\"\u{301},b").utf8) == Array("\"a\"\"\u{301},b\"".utf8))
}

@Test func aNumberIsNoFormula() {
  #expect(CSVField.quoted("-1.5") == "-1.5")
}
