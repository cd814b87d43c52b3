import Testing
import TextAnalysis

@Suite struct PartitioningIndexTests {
  @Test func theFirstElementWithThePropertyIsFound() {
    let numbers = [1, 3, 3, 5, 9]
    for wanted in 0...10 {
      #expect(
        numbers.partitioningIndex { $0 >= wanted } == numbers.firstIndex { $0 >= wanted } ?? numbers.count, "\(wanted)")
    }
    #expect([Int]().partitioningIndex { $0 > 0 } == 0)
  }

  @Test func aSliceHasItsOwnIndices() {
    #expect([0, 1, 2, 3, 4, 5][2...4].partitioningIndex { $0 >= 4 } == 4)
    #expect([0, 1, 2, 3, 4, 5][2...4].partitioningIndex { $0 >= 9 } == 5)
  }
}
