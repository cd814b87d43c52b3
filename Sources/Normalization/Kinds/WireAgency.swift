import Markup

/// A news agency, and how its copy is signed.
struct WireAgency: Sendable {
  let name: String
  /// As it signs, lower case.
  private let marks: [String]
  /// Parts of the name of its own outlets: its own reports are no copies.
  private let outlets: [String]
  private let datelines: [[UInt8]]
  private let markPhrases: PhraseList

  init(_ name: String, marks: [String], outlets: [String]) {
    self.name = name
    self.marks = marks
    self.outlets = outlets
    datelines = marks.flatMap { ["(\($0))", "(\($0)/", "/\($0))", "[\($0)]"] }.map { Array($0.utf8) }
    markPhrases = PhraseList(marks)
  }

  /// Whether a publisher, lower case, is the agency itself.
  func owns(_ publisher: String) -> Bool { outlets.contains { publisher.contains($0) } }

  /// Whether an author's name, lower case, is the agency's.
  func signs(_ author: String) -> Bool {
    marks.contains { author == $0 || author == $0 + " staff" || author == "the " + $0 || author.hasSuffix("/" + $0) }
  }

  /// `LONDON (Reuters) -` within the first words: where the dateline ends, in bytes.
  func datelineEnd(_ opening: FoldedLine) -> Int? {
    for form in datelines {
      let found = opening.bytes.withUnsafeBytes { bytes in form.withUnsafeBytes { ByteSearch.first($0, in: bytes) } }
      if let found { return found + form.count }
    }
    return nil
  }

  /// `© 2025 Agence France-Presse`, `(Reporting by …)` of the agency, `dpa` alone.
  func closes(_ line: FoldedLine) -> Bool {
    let letters = line.bytes.filter { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x20 || $0 == 0x2D || $0 >= 0x80 }
    if marks.contains(where: { letters.elementsEqual($0.utf8) }) { return true }
    return Self.signings.occur(in: line) && markPhrases.occur(in: line)
  }

  private static let signings = PhraseList(["©", "copyright", "source:", "quelle:", "with files from", "reporting by"])

  static let all: [WireAgency] = [
    WireAgency("Reuters", marks: ["reuters", "thomson reuters"], outlets: ["reuters"]),
    WireAgency("Associated Press", marks: ["ap", "associated press"], outlets: ["apnews", "associated press", "ap news"]),
    WireAgency("Agence France-Presse", marks: ["afp", "agence france-presse", "agence france presse"], outlets: ["afp"]),
    WireAgency("dpa", marks: ["dpa", "dpa-afx", "deutsche presse-agentur"], outlets: ["dpa"]),
    WireAgency("APA", marks: ["apa"], outlets: ["apa"]),
    WireAgency("PA Media", marks: ["pa", "pa media", "press association"], outlets: ["pa media"]),
    WireAgency("EFE", marks: ["efe"], outlets: ["efe"]),
    WireAgency("ANSA", marks: ["ansa"], outlets: ["ansa"]),
    WireAgency("Xinhua", marks: ["xinhua"], outlets: ["xinhua"]),
    WireAgency("TASS", marks: ["tass"], outlets: ["tass"]),
    WireAgency("Kyodo News", marks: ["kyodo", "kyodo news"], outlets: ["kyodo"]),
    WireAgency("Yonhap", marks: ["yonhap"], outlets: ["yonhap"]),
    WireAgency("Anadolu Agency", marks: ["anadolu", "anadolu agency", "anadolu ajansı"], outlets: ["anadolu"]),
    WireAgency("Bloomberg", marks: ["bloomberg"], outlets: ["bloomberg"]),
    WireAgency("UPI", marks: ["upi"], outlets: ["upi"]),
    WireAgency("The Canadian Press", marks: ["the canadian press", "canadian press"], outlets: ["canadian press"]),
    WireAgency("AAP", marks: ["aap", "australian associated press"], outlets: ["aap"]),
    WireAgency("PTI", marks: ["pti", "press trust of india"], outlets: ["pti"]),
    WireAgency("ANI", marks: ["ani"], outlets: ["ani"]),
  ]
}
