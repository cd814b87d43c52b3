/// A long list over several pages. The first has the list's own address, the others a number below it.
struct Pager: Sendable, Equatable {
  /// The path of the first page, ending in `/`.
  let home: String
  /// Items of the list.
  let count: Int
  /// Items on a page, at most.
  let size: Int

  struct Page: Sendable, Equatable {
    /// Ends in `/`.
    let path: String
    /// What stands on it.
    let items: Range<Int>
    /// What its title says beside the list's; nothing for the first.
    let title: String
    /// `Page 2 of 3`; nil for a list on one page.
    let here: String?
    let previous: Link?
    let next: Link?
  }

  struct Link: Sendable, Equatable {
    let path: String
    let name: String
  }

  /// In order; one for a list without items.
  var pages: [Page] {
    let last = max(1, (count + size - 1) / size)
    return (1...last).map { number in
      Page(
        path: path(number), items: min(count, (number - 1) * size)..<min(count, number * size),
        title: number == 1 ? "" : ", page \(number)", here: last == 1 ? nil : "Page \(number) of \(last)",
        previous: number == 1 ? nil : link(number - 1), next: number == last ? nil : link(number + 1))
    }
  }

  private func path(_ number: Int) -> String { number == 1 ? home : "\(home)\(number)/" }

  private func link(_ number: Int) -> Link { Link(path: path(number), name: "Page \(number)") }
}

extension Pager.Page {
  /// The way to the pages beside it; nil for a list on one page.
  var turn: [String: Any]? {
    guard let here else { return nil }
    var context: [String: Any] = ["here": here]
    context["previous"] = previous.map { ["link": $0.path, "name": $0.name] }
    context["next"] = next.map { ["link": $0.path, "name": $0.name] }
    return context
  }
}
