/// Words of one kind that exclude one another: a son is no brother, law no medicine. Like opposites they are looked at only where
/// the one stands in the other's place.
enum Kinds {
  /// Both words are of one kind, and name different things of it.
  static func differ(_ one: String, _ other: String) -> Bool {
    guard let first = kinds[one], let second = kinds[other] else { return false }
    return first.kind == second.kind && first.member != second.member
  }

  static func isListed(_ word: String) -> Bool { kinds[word] != nil }

  private static let kinds: [String: (kind: Int, member: Int)] = list.split(separator: "\n").enumerated().reduce(
    into: [:]
  ) { kinds, line in
    for (member, words) in line.element.split(separator: ",").enumerated() {
      for word in words.split(separator: " ") { kinds[String(word)] = (line.offset, member) }
    }
  }

  /// A kind a line; words that may stand for one another have only a space between them.
  private static let list = """
    son sons, daughter daughters, wife widow spouse, husband widower, brother brothers, sister sisters, mother, father, uncle, aunt, nephew, niece, cousin, grandson, granddaughter, grandmother, grandfather, girlfriend, boyfriend
    murder, manslaughter, rape, robbery, burglary, fraud, arson, bribery, perjury, treason, espionage spying, blackmail extortion, forgery, kidnapping abduction, libel defamation, smuggling, embezzlement
    cancer, stroke, pneumonia, diabetes, dementia, malaria, measles, cholera, covid, flu influenza, polio, tuberculosis, hepatitis, ebola, mpox, dengue
    arm arms, leg legs, knee, ankle, shoulder, wrist, elbow, thigh, calf, hip, chest, neck
    car cars vehicle vehicles, bus buses coach vehicle, truck trucks lorry lorries vehicle, van vans, train trains, tram trams, helicopter helicopters, motorcycle motorcycles motorbike motorbikes, bicycle bicycles bike bikes, tractor
    morning, afternoon, evening, night overnight, midday noon, midnight, dawn daybreak, dusk
    spring, summer, autumn, winter
    red, blue, green, yellow, black, white, orange, purple, pink, brown, grey gray
    gold golden, silver, bronze, copper, steel
    law, medicine, engineering, physics, chemistry, biology, economics, history, philosophy, mathematics, theology
    knife knives, gun guns pistol handgun rifle firearm, bomb bombs, grenade, axe, sword, hammer
    football soccer, rugby, cricket, tennis, hockey, basketball, baseball, golf, boxing, cycling, swimming
    catholic, protestant, orthodox, jewish, muslim, hindu, buddhist, sikh
    rain, snow, hail, fog, sunshine
    primary, secondary
    monthly, weekly, daily, yearly annual, hourly
    doubled double doubling, tripled treble trebled triple tripling, quadrupled, halved halving
    quarterfinal, semifinal, final
    hijo, hija, esposa mujer, marido esposo, hermano, hermana, madre, padre
    fils, fille, épouse femme, époux mari, frère, sœur, mère, père
    sohn, tochter, ehefrau frau, ehemann mann, bruder, schwester, mutter, vater
    mañana, tarde, noche, madrugada, mediodía
    matin, après-midi, soir, nuit, midi
    morgen, nachmittag, abend, nacht, mittag
    """
}
