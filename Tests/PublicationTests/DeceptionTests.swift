import Testing

@testable import Publication

/// S20 of the attack catalogue in docs/INGEST.md: text that deceives the eye.
@Test(arguments: [
  ("over\u{202E}gnp.exe", "overgnp.exe"), ("\u{202A}a\u{202B}b\u{202C}c\u{202D}d", "abcd"),
  ("\u{2066}a\u{2067}b\u{2068}c\u{2069}", "abc"), ("pay\u{200B}pal", "paypal"), ("pay\u{2060}pal\u{FEFF}", "paypal"),
  ("pay\u{AD}pal", "paypal"), ("a\u{2063}b\u{2064}c", "abc"), ("\u{115F}\u{1160}\u{3164}\u{FFA0}a", "a"),
  ("a\u{2800}\u{2800}b", "ab"), ("a\u{E0069}\u{E0067}\u{E006E}b\u{E007F}", "ab"), ("a\u{206A}b\u{206F}", "ab"),
  ("a\u{0}b\u{1B}[31mc\u{7F}\u{9B}d", "ab[31mcd"), ("a\u{2028}b\u{2029}c\u{85}d\r\ne", "a b c d e"),
  ("\u{3000}a\u{A0}\u{2003}b\u{3000}", "a b"), ("a\u{FFF9}b\u{FFFB}c\u{FFFC}", "abc"), ("a\u{E000}\u{10FFFD}b", "ab"),
  ("a\u{200D}\u{200D}\u{200D}b", "a\u{200D}b"), ("a\u{200F}\u{200E}\u{200F}b", "a\u{200F}b"),
])
func whatIsNotSeenIsNotPrinted(_ text: String, _ printed: String) {
  #expect(Array(DisplayText.clean(text).unicodeScalars) == Array(printed.unicodeScalars))
}

/// As `==` sees no difference, scalars are compared.
@Test(arguments: [
  ("cafe\u{301}", "café"), ("Vie\u{302}\u{323}t", "Việt"), ("\u{1112}\u{1161}\u{11AB}", "한"), ("\u{212B}", "Å"),
])
func lettersArePrintedComposed(_ text: String, _ printed: String) {
  #expect(Array(DisplayText.clean(text).unicodeScalars) == Array(printed.unicodeScalars))
}

@Test func marksThatStackAreBounded() {
  let flood = "Z" + String(repeating: "\u{300}\u{323}\u{489}", count: 500) + "algo"
  #expect(DisplayText.clean(flood).unicodeScalars.count == 9)
}

@Test(arguments: ["👩‍👩‍👧‍👦 emoji", "می‌خواهم", "क्‍ष", "Việt Nam ế", "שָׁלוֹם", "ﷺ سلام", "日本語", "e\u{301}"])
func scriptsKeepWhatTheyNeed(_ text: String) {
  #expect(DisplayText.clean(text) == text)
}

@Test(arguments: [
  // Letters that look alike: Cyrillic а in Latin, Latin in Cyrillic, Greek ο in Latin.
  ("pаypal.example", "xn--pypal-4ve.example"), ("www.gοοgle.example", "www.xn--ggle-0nda.example"),
  ("почтa.example", "xn--a-0tbcny.example"), ("münchen.example", "münchen.example"),
  ("новости.example", "новости.example"), ("日本のニュース.example", "日本のニュース.example"),
  ("ελλάδα.example", "ελλάδα.example"), ("a.example", "a.example"),
  ("xn--mnchen-3ya.example", "xn--mnchen-3ya.example"),
])
func hostsOfMixedScriptsAreShownInPunycode(_ host: String, _ printed: String) {
  #expect(HostName.printed(host) == printed)
}

@Test(arguments: [("bücher", "bcher-kva"), ("münchen", "mnchen-3ya"), ("例え", "r8jz45g"), ("пример", "e1afmkfd")])
func punycodeIsThatOfTheStandard(_ label: String, _ code: String) {
  #expect(HostName.punycode(Array(label.unicodeScalars)) == code)
}

@Test func aWordOfTwoThousandLettersIsPrintedWhole() {
  let word = String(repeating: "a", count: 2000)
  #expect(DisplayText.clean(word) == word)
  #expect(DisplayText.shortened(word, to: 110).count == 110)
}
