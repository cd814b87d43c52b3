@testable import Normalization
import Testing

struct NameListTests {
  @Test(arguments: [
    ("By Ada Byron and Karl Noll, Political Editor", ["Ada Byron", "Karl Noll"]), ("Von Jonas Aske", ["Jonas Aske"]),
    ("https://www.facebook.com/adabyron", []), ("Staff Reporter", []), ("admin", []), ("3 hours ago", []),
    ("Ada Byron (London)", ["Ada Byron"]), ("View all posts by Ada Byron", ["Ada Byron"]), ("page.head.author", []),
    ("Robert Downs Jr.", ["Robert Downs Jr."]), ("Interview: Ada Byron", ["Ada Byron"]), ("Foto: Ada Byron", []),
    ("Collage: Ada Byron", []),
    ("Ada Byron, MD, PhD", ["Ada Byron"]), ("Ada Byron, Home and Garden Expert", ["Ada Byron"]),
    ("ada.m.byron", ["ada.m.byron"]), ("Ada Byron →", ["Ada Byron"]), ("What happened?", []),
    ("Anstalt für Wald- und Forstwirtschaft", ["Anstalt für Wald- und Forstwirtschaft"]),
  ])
  func bylinesGiveNamesWithoutRoles(byline: String, names: [String]) {
    #expect(NameList.names(in: byline) == names)
  }
}
