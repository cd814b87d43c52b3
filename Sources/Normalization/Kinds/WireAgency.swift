import Markup
import NewsModel

/// A news agency, and how its copy is signed.
final class WireAgency: Sendable {
  let name: String
  /// As it signs, lower case.
  private let marks: [String]
  /// The same as names of authors.
  private let signatures: Set<String>
  private let endings: [String]
  private let datelines: [[UInt8]]
  private let markPhrases: PhraseList

  init(_ name: String, marks: [String]) {
    self.name = name
    self.marks = marks
    signatures = Set(marks.flatMap { [$0, $0 + " staff", "the " + $0] })
    endings = marks.map { "/" + $0 }
    datelines = marks.flatMap { ["(\($0))", "(\($0)/", "/\($0))", "[\($0)]"] }.map { Array($0.utf8) }
    markPhrases = PhraseList(marks)
  }

  /// Whether an author's name, lower case, is the agency's.
  func signs(_ author: String) -> Bool {
    signatures.contains(author) || endings.contains(where: author.hasSuffix)
  }

  /// Whether an author's name is an agency's.
  static func isOne(_ author: String) -> Bool {
    let lowered = author.lowercased()
    return all.contains { $0.signs(lowered) }
  }

  /// Whether a page is said to be an agency's whose site this is not: some newspapers name the agency of a report as the
  /// publisher of its page.
  static func isForeign(_ publisher: String, at host: String) -> Bool {
    let (name, site) = (publisher.lowercased(), RegistrableDomain.of(host: host))
    return all.contains { $0.signs(name) && !$0.marks.contains { site.hasPrefix($0.filter { $0 != " " }) } }
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

  private static let signings = PhraseList([
    "©", "copyright", "source:", "quelle:", "with files from", "reporting by",
  ])

  static let all: [WireAgency] = [
    WireAgency("Reuters", marks: ["reuters", "thomson reuters"]),
    WireAgency("Associated Press", marks: ["ap", "associated press"]),
    WireAgency("Agence France-Presse", marks: ["afp", "agence france-presse", "agence france presse"]),
    WireAgency("dpa", marks: ["dpa", "dpa-afx", "deutsche presse-agentur"]),
    WireAgency("APA", marks: ["apa"]),
    WireAgency("PA Media", marks: ["pa", "pa media", "press association"]),
    WireAgency("EFE", marks: ["efe"]),
    WireAgency("ANSA", marks: ["ansa"]),
    WireAgency("Xinhua", marks: ["xinhua"]),
    WireAgency("TASS", marks: ["tass"]),
    WireAgency("Kyodo News", marks: ["kyodo", "kyodo news"]),
    WireAgency("Yonhap", marks: ["yonhap"]),
    WireAgency("Anadolu Agency", marks: ["anadolu", "anadolu agency", "anadolu ajansı"]),
    WireAgency("Bloomberg", marks: ["bloomberg"]),
    WireAgency("UPI", marks: ["upi"]),
    WireAgency("The Canadian Press", marks: ["the canadian press", "canadian press"]),
    WireAgency("AAP", marks: ["aap", "australian associated press"]),
    WireAgency("PTI", marks: ["pti", "press trust of india"]),
    WireAgency("ANI", marks: ["ani"]),
  ]
}
