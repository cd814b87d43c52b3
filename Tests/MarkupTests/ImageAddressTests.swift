import Markup
import Testing

struct ImageAddressTests {
  @Test(arguments: [
    (
      "https://img.example/photos/harbour-storm-0231.jpg", "https://cdn.example/w=800/harbour-storm-0231-585x439.webp",
      true
    ),
    ("https://img.example/a/b.jpg", "https://img.example/a/c.jpg", false),
    ("https://img.example/a/b/n.jpg?w=800", "https://img.example/a/b/n.jpg?w=80", true),
    ("https://img.example/2026/03/IMG_0234.jpg", "https://cdn.example/2026/03/IMG_0234-585x439.jpg", true),
    ("https://img.example/2026/03/IMG_0234.jpg", "https://img.example/2026/02/IMG_0234.jpg", false),
  ])
  func onePictureHasManySizes(first: String, second: String, same: Bool) {
    #expect(ImageAddress.areSame(first, second) == same)
  }

  @Test(arguments: [
    "https://a.example/logo.png", "https://a.example/i/placeholder-wide.jpg", "https://a.example/x.svg",
  ])
  func logosAndPlaceholdersAreNoPhotographs(url: String) { #expect(!ImageAddress.isPhotograph(url)) }
}
