/// Words and signs beside a number that say what unit it has, with the unit's name.
enum UnitWords {
  static let percent: Set<String> = [
    "percent", "pct", "prozent", "procent", "процентов", "процента", "percentage", "porcento",
  ]

  static let symbols: [String: String] = [
    "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "₽": "rouble", "₩": "won", "₺": "lira",
    "₦": "naira", "৳": "taka", "rs": "rupee", "tk": "taka",
  ]

  static let currencies: [String: String] = [
    "dollar": "dollar", "dollars": "dollar", "usd": "dollar", "euro": "euro", "euros": "euro", "eur": "euro",
    "pound": "pound", "pounds": "pound", "gbp": "pound", "sterling": "pound", "yen": "yen", "yuan": "yuan",
    "renminbi": "yuan", "rupee": "rupee", "rupees": "rupee", "rouble": "rouble", "roubles": "rouble", "ruble": "rouble",
    "rubles": "rouble", "рублей": "rouble", "crown": "crown", "crowns": "crown", "krone": "crown", "kroner": "crown",
    "kronor": "crown", "franc": "franc", "francs": "franc", "franken": "franc", "peso": "peso", "pesos": "peso",
    "won": "won", "lira": "lira", "real": "real", "reais": "real", "rand": "rand", "cents": "cent",
    "naira": "naira", "taka": "taka",
  ]
}
