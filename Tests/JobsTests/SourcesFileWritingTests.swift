import NewsModel
import Testing

@testable import Jobs

@Test func sourcesGoOutAndComeBack() throws {
  let source = OutletSource(
    outlet: Outlet(
      id: .init("post"), name: #"The "Post": #1 \ no"#, domain: "post.example", family: "x: y", country: "NO"),
    domains: ["post.example", "b.example"], language: "nb", feeds: ["https://post.example/feed"])
  #expect(try SourcesFile.parse(SourcesFile.yaml([source]), path: "s.yml") == [source])
}

@Test func theShippedSourcesAreSortedAndCoverManyCountries() throws {
  let sources = try SourcesFile.read(#filePath.split(separator: "/Tests/")[0] + "/jobs/sources.yml")
  #expect(sources.count >= 40)
  #expect(Set(sources.compactMap(\.outlet.country)).count >= 15)
  #expect(Set(["bbc", "cbs", "cnn", "fox", "sky"]).isSubset(of: sources.map(\.outlet.id.rawValue)))
  #expect(sources.allSatisfy { !$0.feeds.isEmpty && $0.outlet.family != nil })
}
