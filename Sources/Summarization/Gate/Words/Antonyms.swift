/// Words of which one is the other's opposite: one list for two rules. Some turn what a passage says wherever they stand; most tell only
/// where a sentence has the one and the passage that it copies has the other in the same place, for both may well stand in one text.
enum Antonyms {
  /// A passage with words of one side alone is turned into its opposite by a sentence with words of the other side alone.
  static let anywhere: [(left: Set<String>, right: Set<String>)] = lines(of: tellingAnywhere).map { left, right in
    (Set(left.filter { !isInPlaceAlone($0) }), Set(right.filter { !isInPlaceAlone($0) }))
  }

  /// Whether one says the opposite of the other in the same place.
  /// - Parameters: a word, or two with a space between.
  static func areOpposite(_ one: String, _ other: String) -> Bool { stand(one, other, in: inPlace) }

  /// `said` for `denied`, which is no opposite beside another denial: `denied it`, `said it had not`.
  static func areOppositeSayings(_ one: String, _ other: String) -> Bool { stand(one, other, in: sayings) }

  private static func stand(_ one: String, _ other: String, in sides: [String: Set<Int>]) -> Bool {
    guard let left = sides[one], let right = sides[other] else { return false }
    return left.contains { right.contains(-$0) }
  }

  private static let inPlace = sides(tellingAnywhere + "\n" + tellingInPlace)
  private static let sayings = sides(
    "said, says, announced, confirmed, admitted, claimed, acknowledged | denied, denies, denied that")

  /// The lines that a word stands in, above zero on the left and below it on the right.
  private static func sides(_ list: String) -> [String: Set<Int>] {
    lines(of: list).enumerated().reduce(into: [:]) { sides, line in
      for (words, side) in [(line.element.left, 1), (line.element.right, -1)] {
        for word in words {
          sides[word.filter { !"()".contains($0) }.bare, default: []].insert(side * (line.offset + 1))
        }
      }
    }
  }

  private static func lines(of list: String) -> [(left: [String], right: [String])] {
    list.split(separator: "\n").map { line in
      let sides = line.split(separator: "|").map { side in
        side.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
      }
      return (sides[0], sides[1])
    }
  }

  private static func isInPlaceAlone(_ word: String) -> Bool { word.hasPrefix("(") }

  /// Those in brackets tell in the same place alone.
  private static let tellingAnywhere = """
    killed, killing, kills, dead, died, (killed by) | injured, injuring, injures, wounded, hurt
    rose, rise, rises, rising, increased, increase, increases, climbed, grew, gained, (gains), (raised), (raise), (raises), (up) | fell, fall, falls, falling, decreased, decrease, decreases, dropped, declined, shrank, lost, (lowered), (lower), (cut), (cuts), (slowed), (eased), (down)
    won, wins, win, victory, (beat) | lost, loses, lose, defeat, (lost to)
    accepted, accepts, approved, approves, passed, backed, backs, (accept), (agreed to), (agreed) | rejected, rejects, refused, blocked, blocks, opposed, opposes, (reject), (refuses), (refused to)
    allowed, allows, lifted, permitted, (allow) | banned, bans, imposed, prohibited, (ban)
    guilty, convicted, (sentenced) | acquitted, innocent, cleared
    arrested, detained, jailed | released, freed
    opened, opens, reopened, (open), (reopen) | closed, closes, shut, (close)
    confirmed, confirms, admitted, admits | denied, denies, (rejected)
    higher, more, (greater) | lower, fewer, less, (smaller)
    before | after
    above, over | below, under
    legal, lawful, constitutional | illegal, unlawful, unconstitutional
    praised, praises | condemned, condemns, criticized, criticised
    supported, supports, favor, favour, (support), (favoured) | opposed, opposes, against, (oppose)
    started, began, begins, (start), (begin) | ended, ends, stopped, (end)
    """

  private static let tellingInPlace = """
    gain, gained | lose, lost
    upheld, upholds | overturned, overturns, quashed, struck down
    highest, most | lowest, least, fewest
    until | since
    in favor, in favour | against, opposed
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
    stiegen, stieg, gestiegen, erhöht | sanken, sank, gesunken, gesenkt
    mehr | weniger
    vor | nach
    gewonnen, gewann | verloren, verlor
    verurteilt | freigesprochen
    condenó, condenado, condenada, culpable | absolvió, absuelto, absuelta, inocente
    subió, subieron, aumentó, aumentaron | bajó, bajaron, disminuyó, cayó, cayeron
    más | menos
    antes | después
    aprobó, aceptó | rechazó
    augmenté, hausse, monté | baissé, baisse, diminué, reculé
    plus | moins
    avant | après
    condamné, condamnée, coupable | acquitté, acquittée, relaxé, innocent
    accepté, approuvé | rejeté, refusé
    aumentato, salito | diminuito, sceso, calato
    più | meno
    prima | dopo
    condannato | assolto
    aumentou, subiu | diminuiu, caiu
    mais | menos
    gestegen, steeg | gedaald, daalde
    meer | minder
    выросли, вырос, выросла | упали, упал, упала, снизились
    больше | меньше
    """
}
