/// A long list over several pages. The first has the list's own address, the others a number below it.
struct Pager: Sendable, Equatable {
  /// The path of the first page, ending in `/`.
  let home: String
  /// Items of the list.
  let count: Int
  /// Items on a page, at most.
  let size: Int

  /// The paths of the pages, in order; one for a list without items.
  var paths: [String] { (0..<max(1, (count + size - 1) / size)).map { $0 == 0 ? home : "\(home)\($0 + 1)/" } }

  /// What stands on a page.
  func items(of page: Int) -> Range<Int> { min(count, page * size)..<min(count, (page + 1) * size) }

  /// What a title says of a page that is not the first.
  func title(_ page: Int) -> String { page == 0 ? "" : ", page \(page + 1)" }

  /// The way to the pages beside a page; nil for a list on one page.
  func turn(_ page: Int) -> [String: Any]? {
    guard paths.count > 1 else { return nil }
    var context: [String: Any] = ["here": "Page \(page + 1) of \(paths.count)"]
    if page > 0 { context["previous"] = link(page - 1) }
    if page + 1 < paths.count { context["next"] = link(page + 1) }
    return context
  }

  private func link(_ page: Int) -> [String: Any] { ["link": paths[page], "name": "Page \(page + 1)"] }
}
