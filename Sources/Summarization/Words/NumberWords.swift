/// Numbers in letters, English.
enum NumberWords {
  static let units: [String: Double] = Dictionary(
    uniqueKeysWithValues: zip(
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen
      """.split(whereSeparator: \.isWhitespace).map(String.init), (0...19).map(Double.init)))

  static let tens: [String: Double] = Dictionary(
    uniqueKeysWithValues: zip(
      "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").map(String.init),
      stride(from: 20.0, through: 90, by: 10)))

  static let ordinals: [String: Double] = Dictionary(
    uniqueKeysWithValues: zip(
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(separator: " ").map(
        String.init),
      (1...12).map(Double.init)))

  /// What follows digits or words and multiplies them, over the languages of the lake.
  static let scales: [String: Double] = [
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7,
    "k": 1e3, "mn": 1e6, "mln": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12,
    "tausend": 1e3, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9,
    "mille": 1e3, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "mil": 1e3, "millones": 1e6, "millón": 1e6,
    "milhões": 1e6, "milhão": 1e6, "bilhões": 1e9, "mila": 1e3, "milioni": 1e6, "miliardi": 1e9, "miljoen": 1e6,
    "miljard": 1e9, "тысяч": 1e3, "тысячи": 1e3, "млн": 1e6, "млрд": 1e9, "миллионов": 1e6, "миллиардов": 1e9,
  ]

  /// Words that are numbers in other languages, by language; those that are also common words of another kind
  /// (`neuf`, `sei`) are left out.
  static let foreign: [String: [String: Double]] = lists.mapValues { list in
    Dictionary(
      list.split(whereSeparator: \.isWhitespace).map { $0.split(separator: ":") }.compactMap { pair in
        Double(pair[1]).map { (String(pair[0]), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Numbers only before what is counted: French `neuf` is `new`, too.
  static let ambiguous: [String: Double] = ["neuf": 9]

  private static let lists = [
    "de": """
    zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 zwanzig:20 dreißig:30
    """,
    "es": """
    dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 doce:12 trece:13 catorce:14 quince:15 veinte:20
    treinta:30
    """,
    "fr": """
    deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16
    vingt:20 trente:30
    """,
    "it": "due:2 tre:3 quattro:4 cinque:5 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 quindici:15 venti:20",
    "nl": "twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 twintig:20",
    "pt": "dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 quinze:15 vinte:20",
    "ru": "два:2 две:2 три:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 двадцать:20",
  ]

  /// Every word that may stand for a number, in any language.
  static let all: Set<String> = Set(units.keys).union(tens.keys).union(ordinals.keys).union(scales.keys)
    .union(foreign.values.flatMap(\.keys)).union(ambiguous.keys)

  static func isPart(_ word: String) -> Bool {
    units[word] != nil || tens[word] != nil || word == "hundred" || word == "thousand" || word == "dozen"
  }
}
