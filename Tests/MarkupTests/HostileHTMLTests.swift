import Markup
import Testing

/// S14 of the attack catalogue in docs/INGEST.md: HTML that nests, repeats or never ends. Its words come out, in time
/// proportional to its size, and nothing of scripts, styles and comments.
private func text(_ html: String) -> String { HTMLDocument(html).text(of: 0) }

@Test func aMillionNestedElementsAreRead() {
  #expect(text(String(repeating: "<div>", count: 1_000_000) + "end") == "end")
}

@Test(arguments: [
  String(repeating: "<p>", count: 200_000) + "end", String(repeating: "</p>", count: 200_000) + "end",
  String(repeating: "<b><i>", count: 50_000) + "end" + String(repeating: "</b>", count: 50_000),
  "<p " + (0..<50_000).map { "a\($0)=x " }.joined() + ">end",
  "<p title=\"" + String(repeating: "x", count: 2_000_000) + "\">end",
  String(repeating: "<!---->", count: 100_000) + "end", String(repeating: "<a href=x>", count: 50_000) + "end",
])
func wordsBehindAFloodOfTagsAreRead(_ html: String) {
  #expect(text(html) == "end")
}

@Test(arguments: [
  "end<script>alert(1)", "end<style>alert(1)", "end<!-- alert(1)", "end<!-- <p>alert(1)</p> -->",
  "<script><!-- </script>end<script>alert(1)</script>", "end<script src=\"alert(1)\"></script>",
  "<p onclick=\"alert(1)\">end</p>", "end<template><p>alert(1)</p></template>",
])
func whatReadersDoNotSeeIsNoWord(_ html: String) {
  #expect(text(html) == "end")
}

@Test(arguments: [
  "<", "<a", "<a href=", "<a href=\"", "<!", "<!-", "</", "&", "&#", "&#x", "<script", "<plaintext>", "<title>",
])
func everyUnfinishedBeginningEnds(_ html: String) {
  for length in [1, 1_000] { _ = text(String(repeating: html, count: length)) }
}
