import TextAnalysis
import Testing

/// Pairs from Porter's paper.
@Test(arguments: [
  ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("agreed", "agre"), ("feed", "feed"),
  ("plastered", "plaster"), ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"), ("hopping", "hop"),
  ("falling", "fall"), ("hissing", "hiss"), ("filing", "file"), ("happy", "happi"), ("sky", "sky"),
  ("relational", "relat"), ("conditional", "condit"), ("rational", "ration"), ("digitizer", "digit"),
  ("operator", "oper"), ("feudalism", "feudal"), ("decisiveness", "decis"), ("hopefulness", "hope"),
  ("sensibiliti", "sensibl"), ("triplicate", "triplic"), ("formative", "form"), ("electrical", "electr"),
  ("goodness", "good"), ("revival", "reviv"), ("adoption", "adopt"), ("replacement", "replac"),
  ("adjustment", "adjust"),
  ("probate", "probat"), ("rate", "rate"), ("cease", "ceas"), ("controll", "control"), ("roll", "roll"),
  ("generalizations", "gener"), ("oscillators", "oscil"),
])
func stemsAreAsInThePaper(_ pair: (String, String)) { #expect(PorterStemmer.stem(pair.0) == pair.1) }

@Test(arguments: ["a", "is", "", "café", "u2", "Überall"])
func otherWordsStayAsTheyAre(_ word: String) { #expect(PorterStemmer.stem(word) == word) }
