@testable import Normalization
import Testing

struct ClassWordsTests {
  @Test(arguments: [
    ("article-body", PageMarks.articleBody), ("articleBody", .articleBody), ("related_posts", .related),
    ("c-social-share", .share), ("elk-244f1d40-7c9a-49ad-9424", PageMarks()), ("header", .header),
    ("thread", PageMarks()), ("ad", .advertisement), ("has-sidebar", PageMarks()), ("with-rail", PageMarks()),
  ])
  func wordsOfClassesSayWhatAnElementIs(name: String, mark: PageMarks) {
    let marks = Array(name.utf8).withUnsafeBufferPointer { ClassWords.shared.marks($0) }
    #expect(mark.isEmpty ? marks.isDisjoint(with: .junk) : marks.contains(mark))
  }
}
