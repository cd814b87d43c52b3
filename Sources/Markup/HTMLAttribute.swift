/// The attributes that the reader keeps; all others are skipped.
package enum HTMLAttributeName: UInt8, Sendable, CaseIterable {
  case alt, ariaHidden, ariaLabel, charset, className, content, dataCaption, dataComponent, dataCopyright
  case dataCredit, dataLazySrc, dataOriginal, dataSource
  case dataSrc, dataSrcset, dataTestid, datetime, height, hidden, href, httpEquiv, id, itemprop, itemscope, itemtype
  case lang, media, name, property, rel, role, src, srcset, style, title, type, width

  var written: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .className: "class"
    case .dataCaption: "data-caption"
    case .dataComponent: "data-component"
    case .dataCopyright: "data-copyright"
    case .dataCredit: "data-credit"
    case .dataSource: "data-source"
    case .dataLazySrc: "data-lazy-src"
    case .dataOriginal: "data-original"
    case .dataSrc: "data-src"
    case .dataSrcset: "data-srcset"
    case .dataTestid: "data-testid"
    case .httpEquiv: "http-equiv"
    default: "\(self)"
    }
  }
}

/// An attribute whose value is still as written: a range of the source, character references and all.
package struct HTMLAttribute: Sendable {
  package let name: HTMLAttributeName
  let lower: Int32
  let upper: Int32

  /// The value's place in the source.
  package var range: Range<Int> { Int(lower)..<Int(upper) }
}
