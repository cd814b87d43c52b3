import Markup

/// Names of people in Korean, Chinese and Japanese, where a role stands beside a name and no space need part them.
enum EastAsianNames {
  /// The names in a line that says of itself who reported: `김병규 기자`, `本报记者 丁怡婷 刘温馨`, `記者余曉涵／台北報導`, `文／鈴木花子`.
  /// - Returns: nil for any other line.
  static func signed(_ line: String) -> [String]? {
    // Korean and Han letters begin with these bytes.
    guard line.utf8.contains(where: { (0xE3...0xED).contains($0) }), line.utf8.count <= 300 else { return nil }
    return korean(line) ?? han(line)
  }

  // MARK: Korean

  /// The names before each `기자`.
  private static func korean(_ line: String) -> [String]? {
    guard line.holds("기자") || line.holds("특파원") else { return nil }
    let words = line.split { " =/|)┃(".contains($0) }
    var names: [String] = []
    var waiting: [String] = []
    for word in words {
      let parts = word.split { "·,ㆍ".contains($0) }.map(String.init)
      if koreanRoles.contains(where: parts.contains) {
        names += waiting
      } else if let last = parts.last,
        let name = koreanRoles.first(where: last.hasSuffix).map({ last.dropLast($0.count) })
      {
        names += (parts.dropLast() + [String(name)]).filter(isKorean)
      } else if parts.allSatisfy(isKorean) {
        // Names that a mark joins, or the one right before the role.
        waiting = (waiting.isEmpty || !word.hasSuffix(",") && !isOpen(waiting, line) ? [] : waiting) + parts
        continue
      }
      waiting = []
    }
    return names.isEmpty ? nil : names
  }

  /// Whether a comma follows the last of some names.
  private static func isOpen(_ names: [String], _ line: String) -> Bool {
    names.last.map { line.holds($0 + ",") } ?? false
  }

  /// Longer ones first.
  private static let koreanRoles = ["선임기자", "인턴기자", "전문기자", "대표기자", "객원기자", "사진기자", "특파원", "기자는", "기자"]

  private static func isKorean(_ word: String) -> Bool {
    (2...4).contains(word.count) && word.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
  }

  // MARK: Han

  /// The names after `记者`, `作者：`, `文／`.
  private static func han(_ line: String) -> [String]? {
    for marker in markers {
      guard let found = range(of: marker.word, in: line) else { continue }
      let rest = line[found.upperBound...]
      let names = names(at: rest.drop { marks.contains($0) })
      let isMarked = rest.first.map { marks.contains($0) && $0 != " " } ?? false
      if !names.isEmpty, isMarked || !marker.needsMark { return names }
      // `鈴木花子記者`
      let before = String(line[..<found.lowerBound].filter { $0 != " " && $0 != "　" })
      if rest.allSatisfy({ marks.contains($0) }), !marker.needsMark, isName(before, atMost: 6), before.count >= 3 {
        return [before]
      }
    }
    return nil
  }

  private static let markers: [(word: String, needsMark: Bool)] = [
    ("记者", false), ("記者", false), ("撰文", true), ("作者", true), ("文", true),
  ]

  private static let marks: Set<Character> = [" ", "　", "：", ":", "・", "／", "/", "|", "｜"]

  /// Names that spaces and commas part, up to what is none.
  private static func names(at text: Substring) -> [String] {
    let end = text.firstIndex { "／/|｜）)（(丨".contains($0) } ?? text.endIndex
    let words = text[..<end].split { " 　、，,".contains($0) }.map(String.init).filter { !colleagues.contains($0) }
    return Array(words.prefix { isName($0, atMost: 5) && !isNobody($0) }.prefix(8))
  }

  /// What correspondents of a paper are called between names.
  private static let colleagues: Set<String> = ["通讯员", "通訊員", "实习生", "實習生", "特约记者"]

  /// Two to five letters of Chinese or Korean, as explicit signatures give them.
  static func isName(_ word: String) -> Bool { isName(word, atMost: 5) || isKorean(word) }

  private static func isName(_ word: String, atMost longest: Int) -> Bool {
    (2...longest).contains(word.count) && word.unicodeScalars.allSatisfy(isHan)
  }

  /// A Han letter, or one of the two marks that stand for one in names.
  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || scalar == "々" || scalar == "ヶ"
  }

  private static func isNobody(_ word: String) -> Bool {
    nobodies.contains(word) || nobodyEndings.contains { word.hasSuffix($0) }
  }

  private static let nobodies: Set<String> = [
    "敬称略", "共同", "時事", "写真", "写真提供", "完", "了", "続く", "終", "全文", "原文", "一部", "当時", "年齢", "下略", "中略", "抜粋", "資料写真",
    "資料图片", "报道", "報導", "報道", "综合", "綜合", "摄影", "攝影", "编辑", "編輯", "联合", "整理", "译",
  ]

  private static let nobodyEndings = [
    "社", "部", "局", "版", "網", "网", "報", "报", "新聞", "新闻", "会", "提供", "撮影", "氏", "会見", "报道", "報導", "報道",
  ]

  // MARK: Within a text

  /// Who signs the first words of a report: `(서울=연합뉴스) 김병규 기자 =`, `（记者王小明）`, `（中央社記者余曉涵台北28日電）`.
  static func opening(_ paragraph: String) -> [String] {
    let head = String(paragraph.prefix(60))
    if let end = range(of: "기자 =", in: head) ?? range(of: "특파원 =", in: head) {
      return korean(String(head[..<end.lowerBound] + "기자")) ?? []
    }
    guard let marker = range(of: "记者", in: head) ?? range(of: "記者", in: head),
      head[..<marker.lowerBound].reversed().first(where: { "（(）)".contains($0) }).map({ "（(".contains($0) }) == true,
      let bracket = head[marker.upperBound...].firstIndex(where: { "）)".contains($0) })
    else { return [] }
    let inner = head[marker.upperBound..<bracket].drop { marks.contains($0) }
    if inner.hasSuffix("電") || inner.hasSuffix("电"), let day = inner.firstIndex(where: \.isNumber) {
      // A place of two letters or more stands between the name and the day.
      let name = String(inner[..<day].prefix(min(3, max(0, inner[..<day].count - 2))))
      return isName(name, atMost: 3) ? [name] : []
    }
    return names(at: inner)
  }

  /// Whom brackets name at the very end of a text: `…【木下翔太郎】`.
  static func closing(_ paragraph: String) -> [String] {
    guard let last = paragraph.last, "】）".contains(last) else { return [] }
    let open: Character = last == "】" ? "【" : "（"
    guard let start = paragraph.dropLast().suffix(14).lastIndex(of: open) else { return [] }
    let inner = paragraph[paragraph.index(after: start)...].dropLast()
    if let names = signed(String(inner)) { return names }
    let names = inner.split { "、・,，".contains($0) }.map { String($0.filter { $0 != " " && $0 != "　" }) }
    // Round brackets explain as often: only what is as long as a name counts.
    let least = last == "】" ? 3 : 4
    let isSigned = names.allSatisfy { isName($0, atMost: 6) && $0.count >= least && !isNobody($0) }
    return isSigned ? names : []
  }

  private static func range(of part: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) { return start..<text.index(start, offsetBy: part.count) }
      start = text.index(after: start)
    }
    return nil
  }
}
