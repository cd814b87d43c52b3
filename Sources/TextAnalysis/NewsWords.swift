/// English words in bands by the share of news reports that have them, written for this file: a table of what is common in
/// general, for days and clusters that are too small to know by themselves.
package enum NewsWords {
  /// Share of reports that have a word of no band, as a rule.
  package static let unknownShare = 0.003

  /// Words parted by white space; one that stands twice is as common as in its first band.
  package static let bands: [(share: Double, words: String)] = [
    (0.5, "say said year people time new one two also would could last first"),
    (0.3, everyday),
    (0.15, common),
    (0.06, usual),
    (0.02, familiar),
  ]

  private static let everyday = """
    make take come go get give tell know see use day week month three country state government president official
    according report since including part world group many several now still back home well work way work public
    news expect include number high early late end set long next call ask think want need
    """

  private static let common = """
    minister police party law leader member company city national international american united states house court case
    right power plan support help show start begin try keep hold lead follow move bring turn run become remain continue
    add announce claim believe find lose pay meet stand statement spokesman spokeswoman spokesperson question change
    issue problem place area point life man men woman women child children family old young big large small great good
    best better little less least four five six seven eight nine ten hundred thousand million billion percent cent
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december morning night hour minute today yesterday tomorrow recent past future
    put let seem look feel leave live open close major local north south east west political social economic
    security force war attack death kill dead die attack service system
    """

  private static let usual = """
    army military troops soldier weapon missile bomb fire police officer arrest charge trial judge jury lawyer prison
    jail sentence crime criminal victim suspect investigation investigate evidence witness accuse deny allege murder
    shoot shot gun injure wound hospital doctor patient health medical drug disease virus study research researcher
    scientist university school student teacher education parent mother father son daughter husband wife brother
    election vote voter campaign candidate poll democrat republican senate senator congress parliament lawmaker
    legislation bill prime foreign secretary deputy chief director head chairman executive board chair office
    administration authority authorities agency department ministry committee council commission union federal budget
    tax money dollar euro pound fund cost price rate market stock share investor bank business industry trade economy
    growth job worker employee firm deal agreement talks negotiation summit meeting conference visit speech
    energy oil gas water food air climate weather storm rain flood earthquake emergency rescue disaster damage
    road car vehicle train plane flight airport ship boat port building street town village district region province
    capital border island river sea coast mountain park site church team game player season match win won coach
    league cup final goal title film music show star actor book tv television media social online internet website
    phone technology computer app data user video photo image picture newspaper article interview journalist
    human rights protest protester demonstration violence threat terrorism terror terrorist militant rebel opposition
    crisis conflict peace ceasefire sanctions nuclear refugee migrant immigration aid relief
    release send return reach reject agree sign pass approve order force warn urge demand offer propose refuse allow
    ban suspend resign appoint elect create build develop grow rise fall drop increase decrease cut raise reduce
    spend sell buy provide receive serve play cause affect face fight protect save stop stay wait watch write read
    speak talk hear explain describe discuss decide decision consider suggest note reveal confirm appear happen
    occur result effect reason fact idea view opinion history record level amount total average period decade
    century second third half quarter double single short full whole final main key important clear strong weak
    hard difficult easy possible likely available special general common different similar able ready near far
    real true white black red blue green top low bad worse worst free private current former senior
    """

  private static let familiar = """
    british britain london england scotland european europe france french german germany russia russian china chinese
    japan japanese india indian iran iraq israel israeli palestinian syria ukraine africa african asia asian canada
    canadian australia australian mexico washington york california texas moscow beijing paris americans
    resident citizen community society population civilian crowd neighbour neighbor friend colleague boss staff
    crew driver passenger pilot captain general colonel commander chief mayor governor king queen prince royal
    ambassador diplomat envoy embassy treaty alliance nato mission operation campaign strategy policy program project
    development effort action measure step process project contract loan debt profit revenue sales customer consumer
    product brand store shop restaurant hotel factory plant farm farmer land property housing rent mortgage
    insurance pension wage salary strike union protest inquiry review probe raid search hearing appeal verdict guilty
    innocent penalty fine victim body bodies scene incident accident crash collision blast explosion explosive
    smoke blaze firefighter ambulance paramedic surgery treatment vaccine cancer heart brain blood infection outbreak
    expert analyst professor author writer editor reporter columnist critic source document letter email message
    account page post tweet comment conversation story headline event anniversary ceremony award prize festival
    holiday weekend summer winter spring autumn evening afternoon christmas minute moment season
    space earth planet animal dog cat bird fish tree forest fire environment environmental carbon emission pollution
    electricity solar wind fuel coal pipeline grid power station nuclear reactor
    light sound sign signal word name language english school class degree college grade exam test score
    rule regulation regulator standard limit target goal risk danger safe safety secure concern fear worry hope
    anger angry pressure tension criticism critic controversy scandal corruption fraud abuse assault rape harassment
    equality race racial racism gender gay religious religion muslim islamic christian jewish catholic pope
    independence democracy democratic freedom constitutional constitution republic regime dictator
    contribute participate join gather organize organise host attend celebrate mark honour honor praise thank
    apologise apologize criticise criticize condemn blame accuse defend argue insist stress emphasize acknowledge admit
    predict estimate calculate measure compare examine inspect monitor track test prove determine identify recognise
    recognize discover learn teach train prepare design produce manufacture launch deliver supply export import
    block close shut delay postpone cancel extend expand replace remove restore repair rebuild destroy collapse
    hit strike target seize capture detain evacuate escape flee survive recover suffer struggle fail succeed
    complete finish achieve gain earn invest borrow owe lend cover travel drive fly walk arrive depart enter exit
    cross climb push pull throw catch carry lift break burn
    morning overnight immediately quickly recently previously currently eventually finally especially
    particularly significantly nearly almost roughly exactly directly
    """
}
