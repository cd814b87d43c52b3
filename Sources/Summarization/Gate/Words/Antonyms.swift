/// Pairs of words of which one is the other's opposite. They are looked at where a sentence has the one and the passage that it
/// copies has the other in the same place; elsewhere they may well stand in one text.
enum Antonyms {
  /// - Parameters: a word, or two with a space between.
  static func areOpposite(_ one: String, _ other: String) -> Bool { stand(one, other, in: pairs) }

  /// `said` for `denied`, which is no opposite beside another denial: `denied it`, `said it had not`.
  static func areOppositeSayings(_ one: String, _ other: String) -> Bool { stand(one, other, in: sayings) }

  private static func stand(_ one: String, _ other: String, in sides: [String: Set<Int>]) -> Bool {
    guard let left = sides[one], let right = sides[other] else { return false }
    return left.contains { right.contains(-$0) }
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
    accepted, accepts, accept, approved, approves, passed, backed, backs, agreed to, agreed | rejected, rejects, reject, refused, refuses, blocked, blocks, opposed, opposes, refused to
    allowed, allows, allow, lifted, permitted | banned, bans, ban, imposed, prohibited
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
    """)
}
