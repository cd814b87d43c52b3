import Markup
import Testing

struct HTMLDocumentTests {
  @Test(arguments: [
    ("<p>a<p>b", "a b"), ("<ul><li>a<li>b</ul>c", "a b c"), ("<td>a<td>b<tr><td>c", "a b c"),
    ("a<br>b", "a b"), ("a<b>b</b>c", "abc"), ("<div>a</div>b", "a b"),
    ("a &amp; b &lt;c&gt; &#8217;&#x2019;&nbsp;d", "a & b <c> ’’ d"),
    ("1 < 2", "1 < 2"), ("a<!-- b -->c", "ac"), ("a<!-->b", "ab"), ("<script>if (a</b) {}</script>c", "c"),
    ("<TITLE>a</TITLE>b", "a b"), ("&notanentity; &copy 5", "&notanentity; © 5"), ("<p", ""),
    ("&#0;&#x110000;", "\u{FFFD}\u{FFFD}"),
  ])
  func wordsOfAPageAreReadAsABrowserWould(html: String, text: String) {
    #expect(HTMLDocument(html).text(of: 0) == text)
  }

  @Test func anItemOfAListEndsAtTheNext() {
    let document = HTMLDocument("<ul><li>a<ul><li>b<li>c</ul><li>d</ul>")
    let items = (0..<document.count).filter { document.tag($0) == .li }.map { document.text(of: $0) }
    #expect(items == ["a b c", "b", "c", "d"])
  }

  @Test func aParagraphEndsAtABlock() {
    let document = HTMLDocument("<p>a<div>b</div>c</p>d")
    let paragraphs = (0..<document.count).filter { document.tag($0) == .p }.map { document.text(of: $0) }
    #expect(paragraphs == ["a"])
  }

  @Test func attributesKeepTheirValues() {
    let document = HTMLDocument("<a class=one HREF='/x?a=1&amp;b=2' title=\"“&quot;”\" hidden>t</a>")
    let link = (0..<document.count).first { document.tag($0) == .a } ?? 0
    let values = [HTMLAttributeName.className, .href, .title, .hidden, .src].map { document.attribute(link, $0) }
    #expect(values == ["one", "/x?a=1&b=2", "“\"”", "", nil])
  }

  @Test(arguments: ["<div>", "<b>", "<table><tr><td>", "<a href=x>", "<svg>", "<p><button>"])
  func hostileNestingIsCutAtTheLimit(tags: String) {
    let document = HTMLDocument(String(repeating: tags, count: 20_000) + "end")
    let text = document.text(of: 0)
    #expect(text == "end")
    // Blink's limit, and the root: whoever walks up from a word goes no further.
    let depth = depth(of: document)
    #expect(depth <= 513)
  }

  private func depth(of document: borrowing HTMLDocument) -> Int {
    var depths = [Int](repeating: 0, count: document.count)
    for node in 1..<document.count { depths[node] = depths[document.parent(node)] + 1 }
    return depths.max() ?? 0
  }

  @Test func anElementLeftOpenInNoscriptEndsWithIt() {
    let document = HTMLDocument("<noscript><div></noscript><main>a</main><noscript></div></noscript><p>b")
    let main = (0..<document.count).first { document.tag($0) == .main } ?? 0
    let paragraph = (0..<document.count).first { document.tag($0) == .p } ?? 0
    let isMainInside = document.isInside(main, .noscript)
    let isParagraphInside = document.isInside(paragraph, .noscript)
    #expect(!isMainInside)
    #expect(!isParagraphInside)
  }

  @Test func subtreesNest() {
    let document = HTMLDocument("<html><head><title>t</title></head><body><p>a <i>b</i><ul><li>c</ul></body></html>")
    for node in 1..<document.count {
      let (parent, end) = (document.parent(node), document.end(node))
      let outerEnd = document.end(parent)
      #expect(parent < node)
      #expect(end <= outerEnd)
    }
  }
}
