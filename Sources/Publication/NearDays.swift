package import NewsModel

extension Day {
  /// Those of some days whose stories an edition of this one may link to: of a week on either side.
  package func near(_ days: some Sequence<Day>) -> [Day] {
    days.filter { $0 != self && abs($0.number - number) <= 7 }
  }
}
