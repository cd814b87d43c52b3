import NewsModel
import TextAnalysis

extension EditionPress {
  /// RFC 4180: one row an article, stories in order, then what stands alone.
  var csv: String {
    var rows = [
      [
        "date", "place", "story", "story_headline", "article", "article_headline", "outlet", "url", "published",
        "language",
        "kind", "role",
      ]
    ]
    for (place, story) in printed.enumerated() {
      rows += story.members.map {
        row($0, place: "\(place + 1)", story: story.id.rawValue, headline: story.headline.text)
      }
    }
    rows += day.leftovers.map { row($0.member, place: "", story: "", headline: "") }
    return rows.map { $0.map(CSVField.text).joined(separator: ",") + "\r\n" }.joined()
  }

  private func row(_ member: PublishedStory.Member, place: String, story: String, headline: String) -> [String] {
    [
      day.date.description, place, story, headline, member.article.rawValue, member.headline, member.outlet.name,
      member.url ?? "", member.datePublished?.description ?? "", member.language ?? "", member.genre.rawValue,
      member.role.rawValue,
    ]
  }
}
