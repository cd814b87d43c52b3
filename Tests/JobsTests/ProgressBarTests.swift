import Testing

@testable import Jobs

@Test func aBarShowsShareCountAndTimeLeft() {
  let line = ProgressBar.line("normalize", done: 45, total: 100, elapsed: .seconds(9))
  #expect(line == "normalize [#########           ]  45 %  45 of 100  11 s left")
}

@Test func aFullBarHasNoTimeLeft() {
  let line = ProgressBar.line("cluster", done: 7, total: 7, elapsed: .seconds(1))
  #expect(line == "cluster [####################] 100 %  7 of 7")
}
