/// The form under which words of sentence and passage are compared: `conceded` and `did not concede`, `won` and `win` are one.
enum Lemma {
  /// Letters of a word of another language that are compared, as for terms.
  private static let letters = 6

  /// - Parameters:
  ///   - word: lower-cased and bare.
  ///   - language: BCP 47
  static func of(_ word: String, language: String) -> String {
    language.isReadAsEnglish ? uninflected(infinitive(word)) : String(word.prefix(letters))
  }

  /// Without the endings of number and tense, and without a final `e`; `authorised` and `authorities` stay two words.
  private static func uninflected(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    for (ending, replacement) in endings
    where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count + replacement.utf8.count > 2 {
      let stem = String(word.dropLast(ending.count)) + replacement
      return (replacement.isEmpty && ending != "s" ? single(stem) : stem).withoutFinalE
    }
    return word.withoutFinalE
  }

  /// `stopp` of `stopped` is `stop`; `call` and `pass` stay.
  private static func single(_ stem: String) -> String {
    guard let last = stem.last, stem.dropLast().last == last, !"lszaeiou".contains(last) else { return stem }
    return String(stem.dropLast())
  }

  private static let endings = [
    ("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ss", "ss"), ("us", "us"), ("reed", "ree"), ("ing", ""), ("ed", ""),
    ("s", ""),
  ]

  /// `win` of `won`; another word as it stands.
  static func infinitive(_ word: String) -> String { infinitives[word] ?? word }

  /// A past form of an irregular verb.
  static func isIrregularPast(_ word: String) -> Bool { infinitives[word] != nil }

  private static let infinitives: [String: String] = list.split(separator: "\n").reduce(into: [:]) { table, line in
    let forms = line.split(separator: " ").map(String.init)
    for form in forms.dropFirst() { table[form] = forms[0] }
  }

  /// Each verb with its past forms; `left`, `saw` and their like, which are other words too, are left out.
  private static let list = """
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beaten
    become became
    begin began begun
    bend bent
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burn burnt
    buy bought
    catch caught
    choose chose chosen
    come came
    creep crept
    deal dealt
    dig dug
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown
    forbid forbade forbidden
    forecast forecasted
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hold held
    keep kept
    know knew known
    lay laid
    lead led
    lend lent
    lie lay lain
    light lit
    lose lost
    make made
    mean meant
    meet met
    overthrow overthrew overthrown
    overturn overturned
    pay paid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran
    say said
    seek sought
    sell sold
    send sent
    shake shook shaken
    shoot shot
    shrink shrank shrunk
    sing sang sung
    sink sank sunk
    sleep slept
    slide slid
    speak spoke spoken
    spend spent
    spin spun
    stand stood
    steal stole stolen
    stick stuck
    strike struck stricken
    swear swore sworn
    sweep swept
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    understand understood
    undertake undertook undertaken
    uphold upheld
    wake woke woken
    wear wore worn
    win won
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    write wrote written
    """
}

extension String {
  /// `agree` keeps both.
  fileprivate var withoutFinalE: String {
    utf8.count > 3 && hasSuffix("e") && !hasSuffix("ee") ? String(dropLast()) : self
  }
}
