/// Pairs of words of which one is the other's opposite. They are looked at where a sentence has the one and the passage that it
/// copies has the other in the same place; elsewhere they may well stand in one text.
enum Antonyms {
  /// - Parameters: a word, or two with a space between.
  static func areOpposite(_ one: String, _ other: String) -> Bool {
    let (left, right) = (sides(of: one), sides(of: other))
    return left.contains { right.contains(-$0) } || arePrefixed(one, other)
  }

  /// `said` for `denied`, which is no opposite beside another denial: `denied it`, `said it had not`.
  static func areOppositeSayings(_ one: String, _ other: String) -> Bool { stand(one, other, in: sayings) }

  /// Of words cut to their lemmas.
  static func areOppositeLemmas(_ one: String, _ other: String) -> Bool {
    let (left, right) = (lemmas[one] ?? [], lemmas[other] ?? [])
    return left.contains { right.contains(-$0) } || arePrefixed(one, other)
  }

  /// Whether the word, or the two, may have an opposite.
  static func sides(of words: String) -> Set<Int> {
    if let known = pairs[words] { return known }
    if words.contains(" ") { return [] }
    return lemmas[Lemma.of(words, language: "en")] ?? stemSides(words)
  }

  private static func stand(_ one: String, _ other: String, in sides: [String: Set<Int>]) -> Bool {
    guard let left = sides[one], let right = sides[other] else { return false }
    return left.contains { right.contains(-$0) }
  }

  /// `disagreed` for `agreed`, `uninsured` for `insured`.
  static func arePrefixed(_ one: String, _ other: String) -> Bool { isPrefixed(one, other) || isPrefixed(other, one) }

  private static func isPrefixed(_ long: String, _ short: String) -> Bool {
    long.count > short.count && short.count >= 4 && long.hasSuffix(short) && !notOpposite.contains(long)
      && prefixes.contains(String(long.dropLast(short.count)))
  }

  /// What a word may be the opposite of, or have as one, by a prefix alone.
  static func prefixedForms(of word: String) -> [String] {
    if word.utf8.count < 4 { return [] }
    return prefixes.sorted().flatMap { prefix in
      word.hasPrefix(prefix) ? [String(word.dropFirst(prefix.count)), prefix + word] : [prefix + word]
    }
  }

  private static let prefixes: Set<String> = ["un", "dis", "in", "im", "ir", "il", "non"]

  /// Words that only look like an opposite.
  private static let notOpposite: Set<String> = [
    "discover", "discovered", "discovers", "discount", "discounts", "display", "displayed", "displays", "dispatch",
    "discharge", "discharged", "disclose", "disclosed", "dispose", "disposed", "discourse", "distress", "dismiss",
    "income", "improve", "improved", "improves", "impress", "impressed", "inform", "informed", "informs", "invest",
    "invested", "invests", "inside", "insight", "install", "installed", "installs", "intake", "inspire", "increase",
    "intent", "intend", "import", "imports", "imported", "impact", "impacts", "impose", "imposed", "impart", "imprint",
    "incite", "incited", "inmate", "inmates", "input", "inland", "inner", "indeed", "infield", "invaluable",
    "inflammable", "include", "included", "unites", "intern", "interned", "disease", "invoice", "inhabit", "inquest",
    "instated", "instate", "dispute", "disputed", "disputes", "district", "indebted", "distant", "insert",
    "inspect", "inspected", "instance", "intense", "invent", "involve", "involved",
  ]

  private static func stemSides(_ word: String) -> Set<Int> {
    if let whole = stems[word + "."] { return whole }
    for count in stride(from: min(word.count, longestStem), through: shortestStem, by: -1) {
      if let sides = stems[String(word.prefix(count))] { return sides }
    }
    return []
  }

  private static let (shortestStem, longestStem) = (3, 11)

  /// Of the words that are one word, by lemma.
  private static let lemmas: [String: Set<Int>] = pairs.sorted { $0.key < $1.key }.reduce(into: [:]) { lemmas, entry in
    if !entry.key.contains(" ") { lemmas[Lemma.of(entry.key, language: "en"), default: []].formUnion(entry.value) }
  }

  /// The lines that a word stands in, above zero on the left and below it on the right.
  private static func sides(_ list: String) -> [String: Set<Int>] {
    list.split(separator: "\n").enumerated().reduce(into: [:]) { sides, line in
      for (side, words) in line.element.split(separator: "|").enumerated() {
        for word in words.split(separator: ",") {
          let bare = word.split(separator: " ").joined(separator: " ").bare
          sides[bare, default: []].insert(side == 0 ? line.offset + 1 : -(line.offset + 1))
        }
      }
    }
  }

  private static let sayings = sides(
    """
    said, says, announced, confirmed, admitted, claimed, acknowledged | denied, denies, denied that
    """)

  private static let pairs = sides(
    """
    killed, killing, dead, died, killed by | injured, injuring, wounded, hurt
    rose, rise, rises, rising, increased, increase, increases, climbed, grew, gained, gains, raised, raise, raises, up | fell, fall, falls, falling, decreased, decrease, decreases, dropped, declined, shrank, lost, lowered, lower, cut, cuts, slowed, eased, down
    won, wins, win, victory, beat | lost, loses, lose, defeat, lost to
    gain, gained | lose, lost
    soared, surged, jumped, rallied, swelled, expanded, doubled, tripled, quadrupled, higher, up, rose, increased, gained, climbed | plunged, slumped, tumbled, sank, slid, plummeted, halved, contracted, lower, down, fell, decreased, lost, declined, dropped
    many, too many, much, too much | few, too few, little, too little
    for | against
    hired, hires, recruited, recruits | fired, fires, dismissed, sacked
    accepted, accepts, accept, approved, agreed, agrees | turned down, declined, declines, spurned
    joined, joins, join | quit, quits, left, leave
    strengthen, intensify | weaken, ease
    extended, extends, extend, lengthened | shortened, shortens, shorten
    started, starts, resumed, resumes | halted, halts, suspended, stopped, stops
    expanded, expands | reduced, reduces
    included, includes, including | excluded, excludes, excluding
    stay, stays, stayed, remain, remains | leave, leaves, left
    innocent, innocence | guilty, guilt
    sooner | later
    heavy, heavier | light, lighter
    rich, richer, wealthy | poor, poorer
    cheap, cheaper | expensive, dearer
    wide, wider | narrow, narrower
    deep, deeper | shallow
    alive | dead
    married | divorced
    friend, friends | enemy, enemies
    hope, hopes, hopeful | fear, fears
    demand | supply
    domestic | foreign
    winner, winners | loser, losers
    attack, attacked | defend, defended
    created, creates, built, builds | destroyed, destroys
    ahead of, ahead | behind
    thanks to | despite
    ally, allies | rival, rivals, enemy
    employer, employers | employee, employees
    permanent | temporary
    partly, partially | fully, completely, entirely
    mandatory, compulsory | voluntary, optional
    mở cửa, mở | đóng cửa, đóng
    tăng, mạnh lên | giảm, suy yếu, yếu đi
    nhiều hơn | ít hơn
    thắng | thua
    lớn nhất | nhỏ nhất
    cao nhất | thấp nhất
    accepted, accepts, accept, approved, approves, passed, backed, backs, agreed to, agreed | rejected, rejects, reject, refused, refuses, blocked, blocks, opposed, opposes, refused to
    allowed, allows, allow, lifted, permitted | banned, bans, ban, imposed, prohibited, blocked, barred, forbade, stopped
    guilty, convicted, sentenced | acquitted, innocent, cleared
    arrested, detained, jailed | released, freed
    open, opened, opens, reopened, reopen | close, closed, closes, shut
    confirmed, confirms, admitted, admits | denied, denies, rejected
    upheld, upholds | overturned, overturns, quashed, struck down
    higher, more, greater | lower, fewer, less, smaller
    highest, most | lowest, least, fewest
    before | after
    until | since
    above, over | below, under
    legal, lawful, constitutional | illegal, unlawful, unconstitutional
    praised, praises | condemned, condemns, criticized, criticised
    supported, supports, support, favor, favour, favoured | opposed, opposes, oppose, against
    in favor, in favour | against, opposed
    start, started, began, begins, begin | end, ended, ends, stopped
    largest, biggest, larger, bigger, large | smallest, smaller, small
    best, better, good | worst, worse, bad
    strongest, stronger, strong, strengthened, strengthens | weakest, weaker, weak, weakened, weakens
    oldest, older, old | youngest, younger, young
    longest, longer, long | shortest, shorter, short
    early, earlier, earliest, too early | late, later, latest, too late
    first | last, final
    fast, faster, fastest, accelerated, sped up | slow, slower, slowest, slowed
    north, northern | south, southern
    east, eastern | west, western
    north, north east, northeast, north-east | south, south west, southwest, south-west
    northeast, northeastern | southwest, southwestern, northwest, southeast
    northwest, northwestern | southeast, southeastern, northeast, southwest
    left, left wing | right, right wing
    accident | purpose
    accidental, accidentally | deliberate, deliberately
    majority | minority
    maximum | minimum
    at least | at most
    success, succeeded, managed to, managed | failure, failed, failed to
    able | unable
    with | without
    lack, lack of | abundance, abundance of
    still | no longer
    everyone, everybody | none, nobody
    always | never
    men, man | women, woman
    public | private
    safe | dangerous, unsafe
    full | empty
    hot, hotter, hottest | cold, colder, coldest
    buy, bought, buys | sell, sold, sells
    import, imports, imported | export, exports, exported
    enter, entered | leave, left
    arrived | departed
    appeared | disappeared
    encouraged, encourages | discouraged, discourages
    increase in, rise in | fall in, decrease in
    profit, profits | loss, losses
    advanced | retreated
    positive | negative
    under | out of
    optimistic | pessimistic
    possible | impossible
    likely | unlikely
    stable | unstable
    known | unknown
    """)

  private static let stems = sides(ForeignAntonyms.list)
}
