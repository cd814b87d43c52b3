/// The attributes that the reader keeps; all others are skipped.
public enum HTMLAttributeName: UInt8, Sendable, CaseIterable {
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
public struct HTMLAttribute: Sendable {
  public let name: HTMLAttributeName
  @usableFromInline let lower: Int32
  @usableFromInline let upper: Int32

  init(name: HTMLAttributeName, lower: Int32, upper: Int32) {
    self.name = name
    self.lower = lower
    self.upper = upper
  }

  /// The value's place in the source.
  @inlinable public var range: Range<Int> { Int(lower)..<Int(upper) }
}
