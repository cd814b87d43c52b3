import Testing

@Test(arguments: [
  "On 3 March an earthquake killed 27 people in southern Peru, officials said.",
  "On March 3, 2026 an earthquake killed 27 people in southern Peru.",
  "Nearly 30 people were killed in southern Peru.",
  "More than a thousand homes were damaged, and fewer than ten children died.",
  "The quake hit about 28 miles west of Camara.",
  "A bridge was damaged, and 120.000 people were without electricity.",
  "The health ministry said that the captain of Meridian 4 has been told to hurry.",
  "The insurer puts the damage at Rs 185 billion.",
])
func aNumberMayBeTheDateARoundingOrAnotherWayToWriteIt(_ sentence: String) {
  #expect(gateFindings(sentence, of: quake) == [])
}

@Test(arguments: [
  ("On 9 March an earthquake killed 27 people in southern Peru, officials said.", "number: 9"),
  ("On March 3, 2019 an earthquake killed 27 people in southern Peru.", "date: 2019"),
  ("Nearly 60 people were killed in southern Peru.", "number: 60"),
  ("The quake hit about 48 miles west of Camara.", "number: 48"),
  ("The quake hit about 45 miles west of the town of Camara.", "number: 45"),
  ("In Peru 130.000 people were without electricity.", "number: 130.000"),
  ("The insurer puts the damage at Rs 18,500 lakh.", "number: 18,500 lakh"),
])
func anotherDayRoundingOrUnitIsCaught(_ example: (String, String)) {
  #expect(gateFindings(example.0, of: quake).contains(example.1), "\(gateFindings(example.0, of: quake))")
}
