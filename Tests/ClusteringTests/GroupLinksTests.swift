import Testing

@testable import Clustering

@Suite struct GroupLinksTests {
  private func links(_ pairs: KeyValuePairs<Int, Double>) -> GroupLinks {
    var links = GroupLinks()
    for (group, chance) in pairs { links[group] = chance }
    return links
  }

  private func list(_ links: GroupLinks) -> [String] { links.all.map { "\($0.group) \($0.chance)" } }

  @Test func linksAreKeptInTheOrderOfGroups() {
    var links = links([5: 0.5, 2: 0.25, 9: 0.75, 2: 1])
    #expect(list(links) == ["2 1.0", "5 0.5", "9 0.75"])
    #expect([links[2], links[5], links[9], links[3], links[10]] == [1, 0.5, 0.75, nil, nil])
    links[5] = nil
    links[4] = nil
    #expect(list(links) == ["2 1.0", "9 0.75"])
  }

  @Test func whatBothAreLinkedToIsAddedUp() {
    var sum = links([1: 0.5, 3: 0.25, 7: 1])
    sum.add(links([0: 0.125, 3: 0.5, 8: 2]))
    #expect(list(sum) == ["0 0.125", "1 0.5", "3 0.75", "7 1.0", "8 2.0"])
    sum.add(GroupLinks())
    #expect(sum.count == 5)
  }
}
