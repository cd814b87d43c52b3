import Testing
import TextAnalysis

@Test(arguments: [
  ("plain – text", "plain – text"), ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
  ("\"q\" 'q'", "&quot;q&quot; &#39;q&#39;"),
  // A combining mark makes one character with what stands before it, and still the mark is escaped.
  ("\"\u{301} <\u{338} &\u{301}", "&quot;\u{301} &lt;\u{338} &amp;\u{301}"),
])
func whatMarkupMayNotHoldIsEscaped(text: String, escaped: String) {
  #expect(escapedForMarkup(text) == escaped)
}
