import NewsModel
import TextAnalysis

/// Chooses the event's picture: of a core member whose headline says what the event's headline says, described in its
/// publisher's words. There is none rather than one that shows something else.
struct LeadImageChooser {
  let members: [Member]
  /// The member whose headline stands over the event.
  let headline: Int
  let centroid: Centroid

  /// A member's headline must be this near to the chosen one.
  private static let support: Float = 0.2

  /// - Complexity: O(members × images)
  func choose() -> Summary.LeadImage? {
    var best: (image: Article.Image, member: Int, score: Float)?
    for index in members.indices where members[index].isCore && !members[index].isOpinion {
      let support = support(of: members[index], isHeadline: index == headline)
      guard support >= Self.support else { continue }
      for (place, image) in members[index].article.image.enumerated() where ImageRules.isPicture(image) {
        let score = support + described(image) - Float(min(place, 10)) * 0.1
        if score > best?.score ?? -.infinity { best = (image, index, score) }
      }
    }
    return best.map { Self.lead($0.image, of: members[$0.member].article) }
  }

  private func support(of member: Member, isHeadline: Bool) -> Float {
    isHeadline ? 1 : members[headline].headline.dot(member.headline)
  }

  /// The publisher says what it shows: without words of his a picture says nothing that can be checked.
  private func described(_ image: Article.Image) -> Float {
    (image.caption ?? image.alt ?? "").isEmpty ? 0 : 0.5
  }

  private static func lead(_ image: Article.Image, of article: Article) -> Summary.LeadImage {
    var lead = Summary.LeadImage()
    lead.url = image.url
    lead.article = article.id
    lead.creditText = image.creditText
    lead.caption = image.caption
    lead.alt = image.alt
    lead.width = image.width
    lead.height = image.height
    if let words = image.caption ?? image.alt, !words.isEmpty {
      lead.description = words
      lead.describedBy = "publisher"
    }
    return lead
  }
}
