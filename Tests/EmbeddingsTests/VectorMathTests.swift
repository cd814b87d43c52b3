import Glibc
import Testing

@testable import Embeddings

@Suite struct VectorMathTests {
  /// Sixteen numbers from -7.5 to 7.5.
  private let numbers = (0..<16).map { Float($0) - 7.5 }

  private func changed(_ numbers: [Float], _ body: (UnsafeMutablePointer<Float>) -> Void) -> [Float] {
    var numbers = numbers
    numbers.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { body(start) }
    }
    return numbers
  }

  @Test func geluIsThatOfTheErrorFunction() {
    let found = changed(numbers) { VectorMath.gelu($0, count: 16) }
    for (x, y) in zip(numbers, found) {
      #expect(abs(y - 0.5 * x * (1 + erff(x / Float(2).squareRoot()))) < 2e-6)
    }
  }

  @Test func softmaxOfAnOddRowAddsUpToOneAndLeavesItsPaddingEmpty() {
    let row: [Float] = [1, 2, 3] + [Float](repeating: 99, count: 13)
    let found = changed(row) { VectorMath.softmax($0, rows: 1, columns: 3) }
    let total = expf(1) + expf(2) + expf(3)
    for index in 0..<3 { #expect(abs(found[index] - expf(row[index]) / total) < 1e-6) }
    #expect(found[3...].allSatisfy { $0 < 1e-30 })
  }

  @Test func softmaxOfVeryUnlikeNumbersIsFinite() {
    let row: [Float] = [-1e6, 0, 1e6] + [Float](repeating: 0, count: 13)
    let found = changed(row) { VectorMath.softmax($0, rows: 1, columns: 3) }
    #expect(found[0] < 1e-30 && found[1] < 1e-30)
    #expect(found[2] == 1)
  }

  @Test(arguments: [3, 16, 19]) func normalizedRowsHaveMeanZeroAndVarianceOne(columns: Int) {
    let rows = (0..<2 * columns).map { Float($0 * $0 % 7) }
    let ones = [Float](repeating: 1, count: columns)
    let zeros = [Float](repeating: 0, count: columns)
    let found = changed(rows) {
      VectorMath.normalize($0, adding: nil, rows: 2, columns: columns, weight: ones, bias: zeros, epsilon: 1e-12)
    }
    for row in [found[..<columns], found[columns...]] {
      #expect(abs(row.reduce(0, +)) < 1e-4)
      #expect(abs(row.reduce(0) { $0 + $1 * $1 } / Float(columns) - 1) < 1e-4)
    }
  }
}
