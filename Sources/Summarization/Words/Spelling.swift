/// Forms in which one word is written.
extension String {
  /// `vellport` of `vellport's`, `petrovic` of `petrović`: as names and words of sentence and passage are compared.
  var bare: String { withoutPossessive.withoutAccents }

  var withoutPossessive: String {
    hasSuffix("'s") ? String(dropLast(2)) : hasSuffix("s'") ? String(dropLast()) : self
  }

  /// Many wires write Latin letters without their marks.
  private var withoutAccents: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return unicodeScalars.reduce(into: "") { bare, scalar in
      if let letters = plainLetters[scalar] {
        bare += letters
      } else if !(0x300...0x36F).contains(scalar.value) {
        bare.unicodeScalars.append(scalar)
      }
    }
  }

  /// `organization` of `organisation`, `labor` of `labour`; words that both spell alike may lose their sense, so this is for
  /// comparing only.
  var americanSpelling: String {
    for (british, american) in americanEndings where hasSuffix(british) && count > british.count + 2 {
      return dropLast(british.count) + american
    }
    return self
  }
}

private let americanEndings = [
  ("isations", "izations"), ("isation", "ization"), ("ised", "ized"), ("ising", "izing"), ("ise", "ize"),
  ("ours", "ors"), ("our", "or"), ("tres", "ters"), ("tre", "ter"), ("ences", "enses"), ("ence", "ense"),
  ("ammes", "ams"), ("amme", "am"),
]

/// Lower-case letters of the Latin alphabets.
private let plainLetters: [Unicode.Scalar: String] = [
  "a": "àáâãäåāăąạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģ", "h": "ĥħ",
  "i": "ìíîïĩīĭįıỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏőơọỏốồổỗộớờởỡợ", "r": "ŕŗř",
  "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűųưụủứừửữự", "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżž", "ss": "ß", "ae": "æ",
  "oe": "œ", "th": "þ",
].reduce(into: [:]) { table, entry in
  for scalar in entry.value.unicodeScalars { table[scalar] = entry.key }
}
