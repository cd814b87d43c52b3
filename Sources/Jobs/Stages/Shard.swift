import ArgumentParser

/// How much of a partition one run of a record-local stage does.
package enum Shard: Hashable, Sendable {
  /// All of it, and commits.
  case whole
  /// Every `count`-th input part, from part `index` on; the result waits in `_state` for the commit.
  case part(index: Int, of: Int)
  /// Commits what the shards left, if all of it is there.
  case commit(of: Int)
}

/// `--shard I/N`: I counts from 0.
package struct ShardArgument: ExpressibleByArgument, Sendable {
  package let index: Int
  package let count: Int

  package init?(argument: String) {
    let numbers = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1], count > 0, (0..<count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }
}
