extension WrittenDate {
  /// A time zone as dates write it.
  enum Zone: Equatable {
    /// Seconds east of UTC.
    case fixed(Int)
    /// A zone of the United States whose name does not say whether it is summer time: seconds east of UTC in winter.
    case american(Int)

    /// - Parameter name: lower case.
    init?(name: String) {
      if let hours = Self.american[name] {
        self = .american(Int(hours * 3600))
      } else if let hours = Self.fixed[name] {
        self = .fixed(Int(hours * 3600))
      } else {
        return nil
      }
    }

    /// Seconds east of UTC at a local time.
    func offset(on day: Day, secondOfDay: Int) -> Int {
      switch self {
      case .fixed(let seconds): seconds
      case .american(let seconds): seconds + (Self.isAmericanSummer(day, secondOfDay) ? 3600 : 0)
      }
    }

    /// From the second Sunday of March to the first of November, at two o'clock (Energy Policy Act of 2005).
    private static func isAmericanSummer(_ day: Day, _ secondOfDay: Int) -> Bool {
      let year = day.parts.year
      guard let march = Day(year: year, month: 3, day: 8), let november = Day(year: year, month: 11, day: 1) else {
        return false
      }
      let start = march.advanced(by: 6 - march.weekday)
      let end = november.advanced(by: 6 - november.weekday)
      if day == start { return secondOfDay >= 7200 }
      if day == end { return secondOfDay < 7200 }
      return start < day && day < end
    }

    private static let american: [String: Double] = ["et": -5, "ct": -6, "mt": -7, "pt": -8]

    /// Hours east of UTC of the abbreviations that news pages and feeds use (RFC 822 and common practice). `bst` is
    /// British Summer Time and `ist` Indian Standard Time; the other meanings are rare in news.
    private static let fixed: [String: Double] = [
      "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "mez": 1, "cest": 2, "mesz": 2,
      "eet": 2,
      "eest": 3, "sast": 2, "cat": 2, "wat": 1, "eat": 3, "msk": 3, "trt": 3, "gst": 4, "pkt": 5, "ist": 5.5,
      "npt": 5.75,
      "bdt": 6, "ict": 7, "wib": 7, "hkt": 8, "sgt": 8, "myt": 8, "pht": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5,
      "acdt": 10.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
      "mst": -7,
      "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10, "ast": -4, "adt": -3, "nst": -3.5,
      "ndt": -2.5,
      "brt": -3, "art": -3, "clt": -4,
    ]
  }
}
