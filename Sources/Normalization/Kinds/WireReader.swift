import NewsModel

/// Recognises the copy of a news agency, with the words that say so.
enum WireReader {
  /// - Parameter body: paragraphs; a dateline opens the first, a signature ends the last.
  static func wire(authors: [String], body: [String], publisher: String) -> Article.Wire? {
    for agency in agencies where !agency.outlets.contains(where: { publisher.lowercased().contains($0) }) {
      if let author = authors.first(where: { agency.signs($0) }) { return Article.Wire(agency: agency.name, evidence: author) }
      if let first = body.first, let dateline = agency.dateline(first) {
        return Article.Wire(agency: agency.name, evidence: dateline)
      }
      if let last = body.last, last.utf8.count < 160, let signature = agency.signature(last) {
        return Article.Wire(agency: agency.name, evidence: signature)
      }
    }
    return nil
  }

  struct Agency {
    var name: String
    /// As it signs, lower case.
    var marks: [String]
    /// Parts of the name of its own outlets: its own reports are no copies.
    var outlets: [String]

    func signs(_ author: String) -> Bool {
      let lowered = author.lowercased()
      return marks.contains { lowered == $0 || lowered == $0 + " staff" || lowered == "the " + $0 || lowered.hasSuffix("/" + $0) }
    }

    /// `LONDON (Reuters) -` within the first words.
    func dateline(_ paragraph: String) -> String? {
      let opening = String(paragraph.prefix(90))
      let lowered = opening.lowercased()
      for mark in marks {
        for form in ["(" + mark + ")", "(" + mark + "/", "/" + mark + ")", "[" + mark + "]"] where lowered.contains(form) {
          return opening.components(endingWith: form)
        }
      }
      return nil
    }

    /// `© 2025 Agence France-Presse`, `(Reporting by …; Editing by …)` of the agency, `dpa` alone.
    func signature(_ paragraph: String) -> String? {
      let lowered = paragraph.lowercased()
      let bare = lowered.filter { $0.isLetter || $0 == " " || $0 == "-" }
      if marks.contains(where: { bare == $0 }) { return paragraph }
      let isNamed = marks.contains { lowered.contains($0) }
      let isSigned = ["©", "copyright", "source:", "quelle:", "with files from", "reporting by"].contains { lowered.contains($0) }
      return isNamed && isSigned ? paragraph : nil
    }
  }

  static let agencies: [Agency] = [
    Agency(name: "Reuters", marks: ["reuters", "thomson reuters"], outlets: ["reuters"]),
    Agency(name: "Associated Press", marks: ["ap", "associated press"], outlets: ["apnews", "associated press", "ap news"]),
    Agency(name: "Agence France-Presse", marks: ["afp", "agence france-presse", "agence france presse"], outlets: ["afp"]),
    Agency(name: "dpa", marks: ["dpa", "dpa-afx", "deutsche presse-agentur"], outlets: ["dpa"]),
    Agency(name: "APA", marks: ["apa"], outlets: ["apa"]),
    Agency(name: "PA Media", marks: ["pa", "pa media", "press association"], outlets: ["pa media"]),
    Agency(name: "EFE", marks: ["efe"], outlets: ["efe"]),
    Agency(name: "ANSA", marks: ["ansa"], outlets: ["ansa"]),
    Agency(name: "Xinhua", marks: ["xinhua"], outlets: ["xinhua"]),
    Agency(name: "TASS", marks: ["tass"], outlets: ["tass"]),
    Agency(name: "Kyodo News", marks: ["kyodo", "kyodo news"], outlets: ["kyodo"]),
    Agency(name: "Yonhap", marks: ["yonhap"], outlets: ["yonhap"]),
    Agency(name: "Bloomberg", marks: ["bloomberg"], outlets: ["bloomberg"]),
    Agency(name: "UPI", marks: ["upi"], outlets: ["upi"]),
    Agency(name: "The Canadian Press", marks: ["the canadian press", "canadian press"], outlets: ["canadian press"]),
    Agency(name: "AAP", marks: ["aap", "australian associated press"], outlets: ["aap"]),
    Agency(name: "PTI", marks: ["pti", "press trust of india"], outlets: ["pti"]),
    Agency(name: "ANI", marks: ["ani"], outlets: ["ani"]),
  ]
}

extension String {
  /// The text up to and with a form, whatever its case.
  fileprivate func components(endingWith form: String) -> String {
    let lowered = lowercased()
    var index = lowered.startIndex
    while index < lowered.endIndex, !lowered[index...].hasPrefix(form) { index = lowered.index(after: index) }
    return String(prefix(lowered.distance(from: lowered.startIndex, to: index) + form.count))
  }
}
