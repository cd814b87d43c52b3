@testable import Normalization
import Testing

struct EastAsianNamesTests {
  @Test(arguments: [
    ("김병규 기자", ["김병규"]), ("김병규·박선영 기자", ["김병규", "박선영"]), ("김병규 기자 bkkim@post.example", ["김병규"]),
    ("김병규, 박선영 기자", ["김병규", "박선영"]), ("워싱턴=김병규 특파원", ["김병규"]), ("记者 王小明", ["王小明"]),
    ("本报记者 丁怡婷 刘温馨", ["丁怡婷", "刘温馨"]), ("记者：王小明", ["王小明"]), ("作者：王小明", ["王小明"]), ("来源：新京报 记者：王小明", ["王小明"]),
    ("記者余曉涵／台北報導", ["余曉涵"]), ("記者・鈴木花子", ["鈴木花子"]), ("文／鈴木花子", ["鈴木花子"]), ("鈴木花子記者", ["鈴木花子"]),
  ])
  func namesAreToldFromTheirRoles(line: String, names: [String]) { #expect(NameList.names(in: line) == names) }

  @Test(arguments: ["文化", "한국기자협회", "本报记者 综合报道", "港口因风暴关闭"])
  func aLineWithoutARoleIsReadAsAnyOther(line: String) { #expect(EastAsianNames.signed(line) == nil) }

  @Test(arguments: [
    ("(서울=연합뉴스) 김병규 기자 = 항구가 폐쇄됐다.", ["김병규"]), ("新华社北京11月28日电（记者王小明）港口关闭。", ["王小明"]),
    ("（中央社記者余曉涵台北28日電）港口關閉。", ["余曉涵"]), ("记者从港务局获悉（周日），港口关闭。", []), ("港口关闭，记者获悉。", []),
  ])
  func aReportMayBeSignedInItsFirstWords(text: String, names: [String]) {
    #expect(EastAsianNames.opening(text) == names)
  }

  @Test(arguments: [
    ("港は閉鎖された。【木下翔太郎】", ["木下翔太郎"]), ("港は閉鎖された。（木下翔太郎）", ["木下翔太郎"]), ("港は閉鎖された。【木下翔太郎、鈴木花子】", ["木下翔太郎", "鈴木花子"]),
    ("港は閉鎖された（敬称略）", []), ("港は閉鎖された。（共同）", []), ("港は閉鎖された。", []),
  ])
  func aReportMayBeSignedInBracketsAtItsEnd(text: String, names: [String]) {
    #expect(EastAsianNames.closing(text) == names)
  }
}
