import NewsModel

extension SiteAssembler {
  /// A calendar of all days, newest month first, as tables.
  func archivePage(_ input: SiteInput) -> RenderedFile {
    let stories = Dictionary(input.days.map { ($0.date, $0.counts.stories) }, uniquingKeysWith: { first, _ in first })
    var months: [Day] = []
    for day in input.days where months.last != day.date.firstOfMonth { months.append(day.date.firstOfMonth) }
    var head = Head(title: "Archive", canonical: "archive/")
    head.description = "Every edition by day."
    head.section = "archive/"
    return site.page(
      "archive/", "archive", head,
      [
        "standfirst": "\(input.days.count.counted("edition")), from \(span(input)).",
        "latest": input.days.prefix(60).map { day in
          Listing.Row(
            text: day.headline?.text ?? day.date.longText, link: SiteAddresses.day(day.date),
            language: day.headline?.language, day: day.date,
            meta: day.counts.stories.counted("story")
          ).context
        },
        "months": months.map { month in
          [
            "id": String(month.description.prefix(7)), "name": month.monthText,
            "weeks": month.weeks.map { ["days": $0.map { cell($0, stories) }] },
          ] as [String: Any]
        },
      ])
  }

  private func span(_ input: SiteInput) -> String {
    guard let first = input.days.last, let last = input.days.first else { return "" }
    return first.date == last.date ? first.date.mediumText : "\(first.date.mediumText) to \(last.date.mediumText)"
  }

  private func cell(_ day: Day?, _ stories: [Day: Int]) -> [String: Any] {
    guard let day else { return ["name": ""] }
    var cell: [String: Any] = ["name": "\(day.parts.day)"]
    if let count = stories[day] {
      cell["link"] = SiteAddresses.day(day)
      cell["title"] = "\(day.mediumText): \(count.counted("story"))"
    }
    return cell
  }
}

extension Day {
  fileprivate var firstOfMonth: Day { advanced(by: 1 - parts.day) }

  /// The weeks of the month that begins on this day, Monday first, with gaps at both ends.
  fileprivate var weeks: [[Day?]] {
    var days: [Day?] = Array(repeating: nil, count: weekday)
    var day = self
    while day.parts.month == parts.month {
      days.append(day)
      day = day.advanced(by: 1)
    }
    days += Array(repeating: nil, count: (7 - days.count % 7) % 7)
    return stride(from: 0, to: days.count, by: 7).map { Array(days[$0..<$0 + 7]) }
  }
}
