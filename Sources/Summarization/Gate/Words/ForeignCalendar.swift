/// Names of weekdays and months in languages that write them small, or otherwise than English does.
enum ForeignCalendar {
  /// One of them.
  struct Name: Equatable {
    let isWeekday: Bool
    /// Of weekdays Monday, of months January is 0.
    let place: Int
  }

  /// - Parameters:
  ///   - word: lower-cased and bare.
  ///   - language: BCP 47
  static func name(_ word: String, language: String) -> Name? { names[language.primaryLanguage]?[word] }

  /// Two weekdays or two months, of which one is not the other.
  static func differ(_ one: String, _ other: String, language: String) -> Bool {
    guard let first = name(one, language: language), let second = name(other, language: language) else { return false }
    return first.isWeekday == second.isWeekday && first != second
  }

  private static let names: [String: [String: Name]] = lists.mapValues { weekdays, months in
    var names: [String: Name] = [:]
    for (list, isWeekday) in [(weekdays, true), (months, false)] {
      for (place, word) in list.split(separator: " ").enumerated() {
        names[String(word).bare] = Name(isWeekday: isWeekday, place: place)
      }
    }
    return names
  }

  private static let lists: [String: (weekdays: String, months: String)] = [
    "de": (
      "montag dienstag mittwoch donnerstag freitag samstag sonntag",
      "januar februar märz april mai juni juli august september oktober november dezember"
    ),
    "es": (
      "lunes martes miércoles jueves viernes sábado domingo",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    "fr": (
      "lundi mardi mercredi jeudi vendredi samedi dimanche",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    "it": (
      "lunedì martedì mercoledì giovedì venerdì sabato domenica",
      "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    ),
    "pt": (
      "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    "nl": (
      "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
      "januari februari maart april mei juni juli augustus september oktober november december"
    ),
  ]
}
