/// Words whose full stop seldom ends a sentence, in lower case, over the languages written in Latin and Cyrillic. The
/// lists were written for this file; a word that is also common at the end of sentences is left out.
enum Abbreviations {
  /// A name follows: the stop never ends a sentence.
  static let beforeName: Set<String> = words(
    """
    mr mrs ms mx dr drs prof profs sen sens rep reps gov gen del col lt sgt cpl pvt capt cmdr adm maj rev hon pres supt det insp msgr
    st ste mt ft messrs mme mmes mlle mm me mgr sr sra srta dra d dña ing lic hr fr frau herr dipl sig dott on avv
    dhr mevr ir mw pani pan ks św bl doc mudr jud dott.ssa prof.ssa tp ts ths gs pgs bs тов гр акад проф им ул
    asst assoc amb atty rt brig vs v e.g i.e z.b d.h u.a m.in tzw np bijv cf viz т.е напр
    """)

  /// A number follows, or else the stop ends the sentence.
  static let beforeNumber: Set<String> = words(
    """
    no nos nr num núm n art arts fig figs vol vols p pp pg sec ch para pos abs ziff kap str стр рис п ст č čl núms pág
    págs c ca circa approx est
    """)

  /// The stop ends the sentence only before a word that starts sentences.
  static let other: Set<String> = words(
    """
    inc ltd co corp bros llc plc jr sr esq phd dept univ assn bros ave blvd rd hwy jan feb mar apr jun jul aug sept sep
    oct nov dec mon tue tues thu thur thurs fri hrs hr mins secs lbs oz sq etc al ed eds ret
    a.m p.m u.s u.k u.n e.u d.c b.c a.d ph.d m.d b.a m.a bzw usw ggf inkl exkl evtl vgl mio mrd tsd sog
    bd env ecc pag tel cit ee.uu ee uu depto prov cía s.a a.c d.c г гг руб коп тыс млн млрд т.д т.п др н.э
    proc godz zł tys mln mld gm woj km kg cm
    """)

  /// English words that start sentences far more often than they follow an abbreviation inside one.
  static let starters: Set<String> = words(
    """
    the a an in it its he she they we you i his her their our this that these those there but and or so if when while
    after before since as at on by for from with under over during although though because however meanwhile
    what who where why how some many most all no not one two both each another other such
    der die das ein eine er sie es wir im am und aber le la les un une il elle ils elles l el los las una en pero y
    """)

  /// Names of months after a day's ordinal (`3. Oktober`, `17. mai`), over the languages that write it so.
  static let months: Set<String> = words(
    """
    januar jänner februar märz april mai juni juli august september oktober november dezember
    ledna února března dubna května června července srpna září října listopadu prosince
    január február marec apríl máj jún júl október december január
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta marts maj oktober desember janúar febrúar mars apríl maí júní júlí ágúst nóvember desember
    """)

  /// Words before a day's ordinal in German.
  static let beforeOrdinal: Set<String> = words("am der den dem vom zum bis im beim die das des ab")

  /// What follows a decimal fraction: words and letters that multiply it, shares.
  static let scales: Set<String> = words(
    """
    percent pct per percentage mm m mn bn b tn million billion trillion thousand crore lakh points prozent millionen
    milliarden mio mrd millones millions milliards milhões milioni miliardi miljoen miljard
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
