/// The classes into which people of an incident fall.
enum CasualtyClass {
  /// - Parameter word: lower-cased
  static func of(_ word: String) -> String? { classes[word] }

  /// Verbs of a class that take the number as their object: `killed 12`, `injuring at least 23`.
  static func takesObject(_ word: String) -> Bool { transitive.contains(word) }

  static let names: [String] = lists.map(\.name)

  private static let lists: [(name: String, words: String)] = [
    (
      "killed",
      """
      killed dead died dies die deaths kills kill killing fatalities fatality slain lives tote toten getötet \
      todesopfer gestorben morts mort tués tuées tué muertos muertas fallecidos mortos mortes morti uccisi \
      doden gedood погибли погибших погиб убиты starben starb murieron mueren fallecieron fallecen péri décédés \
      décédées morreram morrem omgekomen chết thiệt قتيلا قتيل قتلى مصرعهم مصرع مقتل
      """
    ),
    (
      "injured",
      """
      injured wounded hurt injuries injuring wounding injures wounds injure verletzt verletzte verletzten \
      blessés blessées blessé heridos heridas lesionados feridos feridas feriti gewond gewonden ранены раненых \
      ранен пострадали пострадавших جريح جريحا جرحى مصابا مصابين
      """
    ),
    (
      "missing",
      """
      missing unaccounted vermisst vermisste vermissten disparus disparues desaparecidos desaparecidas dispersi \
      vermist vermisten tích مفقود مفقودا مفقودين المفقودين
      """
    ),
    (
      "arrested",
      """
      arrested detained arrests arrest custody detains detaining arresting festgenommen festnahmen arrêtés \
      interpellés arrestations detenidos detidos presos arrestati gearresteerd aangehouden задержаны задержали
      """
    ),
    (
      "displaced",
      """
      displaced evacuated evacuees homeless evacuating evakuiert évacués évacuées evacuados evacuadas evacuati \
      geëvacueerd
      """
    ),
    (
      "abducted",
      """
      abducted kidnapped abduct kidnap abducts kidnaps abducting kidnapping entführt enlevés secuestrados secuestradas \
      sequestrados rapiti ontvoerd похищены
      """
    ),
    ("rescued", "rescued saved rescuing rescues gerettet secourus rescatados resgatados"),
    ("stranded", "stranded"),
    (
      "ill",
      """
      ill sick sickened sickening sickens infected infections infecting erkrankt erkrankte erkrankten malades \
      intoxiqués enfermos intoxicados
      """
    ),
  ]

  private static let classes: [String: String] = Dictionary(
    lists.flatMap { list in list.words.split(separator: " ").map { (String($0), list.name) } },
    uniquingKeysWith: { first, _ in first })

  private static let transitive: Set<String> = [
    "killed", "kills", "kill", "killing", "injured", "injuring", "injures", "injure", "wounded", "wounding", "wounds",
    "arrested", "detained", "detains", "detaining", "arresting", "displaced", "evacuated", "evacuating", "rescued",
    "rescuing", "rescues", "saved", "infected", "infecting", "sickened", "sickening", "stranded", "hurt", "dead",
    "missing", "abducted", "kidnapped", "abduct", "kidnap", "abducts", "kidnaps", "abducting", "kidnapping", "مصرع",
    "مقتل",
  ]
}
