import NewsModel
@testable import Normalization
import Testing

struct ImageTests {
  @Test(arguments: [
    ("Trawlers at Nes. Foto: P. Sund/NTB", "Trawlers at Nes.", "P. Sund/NTB"),
    ("Trawlers at Nes | P. Sund via Harbour Pictures", "Trawlers at Nes", "P. Sund via Harbour Pictures"),
    ("© P. Sund", "–", "P. Sund"), ("(Image credit: P. Sund)", "–", "P. Sund"),
    ("Trawlers at Nes", "Trawlers at Nes", "–"), ("Коллаж: П. Сунд", "–", "П. Сунд"),
    ("Trawlers at Nes. (AP Photo/Per Sund)", "Trawlers at Nes.", "AP Photo/Per Sund"),
    ("Trawlers at Nes. (Photo: Per Sund/AFP)", "Trawlers at Nes.", "Per Sund/AFP"),
    ("Trawlers at Nes. (Courtesy of Nes Harbour)", "Trawlers at Nes.", "Courtesy of Nes Harbour"),
    ("Trawlers at Nes (Ansa)", "Trawlers at Nes", "Ansa"), ("港の漁船（写真：北海新聞）", "港の漁船", "北海新聞"),
    ("Trawlers, March 2, 2026. REUTERS/Per Sund", "Trawlers, March 2, 2026.", "REUTERS/Per Sund"),
    ("Trawlers at Nes. Per Sund/Getty Images", "Trawlers at Nes.", "Per Sund/Getty Images"),
    ("Arrastreros en Nes. Foto EFE", "Arrastreros en Nes.", "EFE"),
    ("Trawlers at Nes / Per Sund, dpa", "Trawlers at Nes", "Per Sund, dpa"),
    ("Image: Trawlers at Nes in the storm. Pic: PA", "Trawlers at Nes in the storm.", "PA"),
    ("Die Frau auf dem Foto: Sie lebt seit 1990 in Nes.", "Die Frau auf dem Foto: Sie lebt seit 1990 in Nes.", "–"),
    ("Trawlers at Nes.Credit...Per Sund for The Post", "Trawlers at Nes.", "Per Sund for The Post"),
    ("Chalutiers à Nes. Photo : Per Sund", "Chalutiers à Nes.", "Per Sund"),
    ("渔船停在港口。新华社记者 李然 摄", "渔船停在港口。", "新华社记者 李然"), ("어선들. 사진=뉴시스", "어선들.", "뉴시스"),
    ("Trawlers at Nes (left) and Ask (right)", "Trawlers at Nes (left) and Ask (right)", "–"),
    ("Per Sund, who works for Reuters, took the picture.", "Per Sund, who works for Reuters, took the picture.", "–"),
    ("Troolareita. Kuvat: Per Sund", "Troolareita.", "Per Sund"),
    ("Trawlers. REUTERS/Per Sund Purchase Licensing Rights", "Trawlers.", "REUTERS/Per Sund"),
  ])
  func captionsArePartedFromCredits(text: String, caption: String, credit: String) {
    let parts = CaptionParts(text)
    #expect(parts.caption ?? "–" == caption)
    #expect(parts.credit ?? "–" == credit)
  }

  @Test func aPictureHasTheSizeAndTheAddressOfOne() {
    #expect(
      ["640", "0", "-5", "99999", "100000", "12px", ""].map(Pixels.read) == [640, nil, nil, 99_999, nil, nil, nil])
    var capture = page(
      #"{"headline":"Storm closes port","image":[{"url":"data:image/png;base64,AA"},{"url":"javascript:a()"},{"url":"/i.jpg"}]}"#,
      url: "https://post.example/storm")
    capture.kind = .article
    let images = Normalizer(day: testDay).normalize([capture]).articles.first?.image
    #expect(images?.map(\.url) == ["https://post.example/i.jpg"])
  }

  /// Some pages write zeros where their data would have the size of the picture, and the size beside it.
  @Test(arguments: ["0", #""0""#, #""0px""#, "-1", "100000"]) func aSizeThatNoPictureHasGivesWayToAnother(
    _ width: String
  ) {
    let html = """
      <html><head><meta property="og:image" content="https://post.example/i.jpg"><meta property="og:image:width" content="1200">\
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes port","image":{"@type":"ImageObject",\
      "url":"https://post.example/i.jpg","width":\(width)}}</script></head>\
      <body><article><h1>Storm closes port</h1>\(report)</article></body></html>
      """
    #expect(article(page(html, url: "https://post.example/storm"))?.image.first?.width == 1200)
  }
}
