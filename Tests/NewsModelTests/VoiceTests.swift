import NewsModel
import Testing

@Suite struct VoiceTests {
  private func outlet(_ id: String, name: String = "", domain: String = "", family: String? = nil) -> Outlet {
    Outlet(id: .init(id), name: name, domain: domain.isEmpty ? "\(id).example" : domain, family: family)
  }

  private func report(
    _ article: String, of outlet: Outlet, hour: Int? = nil, agency: String? = nil, text: String? = nil
  ) -> Voice.Report {
    Voice.Report(
      article: .init(article), outlet: outlet, published: hour.map { Instant(seconds: $0 * 3600) }, agency: agency,
      text: .init(text ?? article))
  }

  /// By report, whether its outlet's owner speaks in it.
  private func speaks(_ reports: [Voice.Report]) -> [Bool] {
    Voice.keys(of: reports).map { $0.contains { $0.hasPrefix("owner ") } }
  }

  @Test func aReportIsOfItsOwner() {
    let keys = Voice.keys(of: [
      report("a", of: outlet("evening-star", family: "tern")), report("b", of: outlet("mill")),
    ])
    #expect(keys == [["text a", "owner tern"], ["text b", "owner mill"]])
  }

  @Test func whatAnAgencySignsIsTheAgencysWhoeverPrintsIt() {
    let keys = Voice.keys(of: [report("a", of: outlet("mill"), agency: "Meridian News Agency")])
    #expect(keys == [["text a", "agency Meridian News Agency"]])
  }

  @Test func aTextIsOfTheOutletThatPrintedItFirst() {
    let (mill, tern) = (outlet("mill"), outlet("tern"))
    #expect(
      speaks([report("a", of: mill, hour: 9, text: "a"), report("b", of: tern, hour: 8, text: "a")]) == [false, true])
    #expect(speaks([report("a", of: mill, text: "a"), report("b", of: tern, hour: 8, text: "a")]) == [false, true])
    #expect(
      speaks([report("b", of: mill, hour: 8, text: "a"), report("a", of: tern, hour: 8, text: "a")]) == [false, true])
  }

  @Test func aCopyThatNobodySignsIsTheAgencysAllTheSame() {
    let reports = [
      report("a", of: outlet("mill"), hour: 7, text: "a"),
      report("b", of: outlet("tern"), hour: 8, agency: "Meridian News Agency", text: "a"),
    ]
    #expect(speaks(reports) == [false, false])
  }

  @Test(arguments: [
    ("Reuters", "reuters.com"), ("Associated Press", "apnews.com"), ("Agence France-Presse", "afp.com"),
    ("The Canadian Press", "thecanadianpress.com"), ("Kyodo News", "kyodonews.net"), ("PA Media", "pamedia.co.uk"),
  ])
  func anAgencysOwnSiteSpeaksForItself(_ agency: String, _ domain: String) {
    #expect(speaks([report("a", of: outlet("site", domain: domain), agency: agency)]) == [true])
    #expect(speaks([report("a", of: outlet("site", name: agency), agency: agency)]) == [true])
  }

  @Test(arguments: [("Xinhua", "x.com"), ("Associated Press", "apple.com"), ("Reuters", "reutersfan.example")])
  func andNoOtherSite(_ agency: String, _ domain: String) {
    #expect(speaks([report("a", of: outlet("site", domain: domain), agency: agency)]) == [false])
  }
}
