import Testing

@testable import Images

@Suite struct ThumbnailTests {
  private func failure(_ file: [UInt8]) -> String? {
    do throws(ImageError) {
      _ = try Thumbnail.make(of: file, width: 640, weight: 60_000)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func aLargePictureBecomesASmallOneOfTheSameShape() throws {
    let small = try Thumbnail.make(of: try MadeImages.jpeg(2400, 1600), width: 640, weight: 60_000)
    #expect((small.width, small.height) == (640, 427))
    #expect(small.bytes.count <= 60_000)
    #expect(small.bytes.starts(with: [0xFF, 0xD8, 0xFF]))
  }

  @Test func aSmallPictureIsNotBlownUp() throws {
    let small = try Thumbnail.make(of: try MadeImages.jpeg(200, 120), width: 640, weight: 60_000)
    #expect((small.width, small.height) == (200, 120))
  }

  @Test func equalBytesGiveEqualBytes() throws {
    let file = try MadeImages.jpeg(900, 700)
    let first = try Thumbnail.make(of: file, width: 640, weight: 60_000)
    #expect(try Thumbnail.make(of: file, width: 640, weight: 60_000) == first)
  }

  @Test func severalSizesAreMadeOfOneDecoding() throws {
    let made = try Thumbnail.make(
      of: try MadeImages.jpeg(1500, 1000), sizes: [(width: 640, weight: 60_000), (width: 320, weight: 25_000)])
    #expect(made.map(\.width) == [640, 320])
    #expect(made.map(\.height) == [427, 213] || made.map(\.height) == [427, 214])
  }

  @Test func aPictureThatIsHardToEncodeLosesQualityThenWidth() throws {
    let noise = try JPEG.encode(MadeImages.noise(900, 900), quality: 95)
    let small = try Thumbnail.make(of: noise, width: 640, weight: 60_000)
    #expect(small.bytes.count <= 60_000)
    #expect(small.width < 640)
    #expect(small.width == small.height)
  }

  @Test func coloursSurvive() throws {
    let image = try PixelImage.decode(try MadeImages.jpeg(400, 300), wanted: 400, limits: .init())
    let wanted = MadeImages.picture(400, 300)
    let difference = zip(image.pixels, wanted.pixels).reduce(0) { $0 + abs(Int($1.0) - Int($1.1)) }
    #expect(difference / image.pixels.count < 6)
  }

  @Test func meansAreTakenOverTheWholeArea() {
    let stripes = PixelImage(
      width: 4, height: 2, pixels: (0..<8).flatMap { $0 % 2 == 0 ? [0, 0, 0] : [200, 100, 50] })
    let half = stripes.scaled(toWidth: 2)
    #expect((half.width, half.height) == (2, 1))
    #expect(half.pixels == [100, 50, 25, 100, 50, 25])
  }

  @Test func aPNGIsRead() throws {
    let small = try Thumbnail.make(of: MadeImages.png(width: 800, height: 500), width: 320, weight: 25_000)
    #expect((small.width, small.height) == (320, 200))
  }

  @Test func aStillWebPIsReadAndAMovingOneIsNot() throws {
    let small = try Thumbnail.make(of: WebPFiles.still, width: 320, weight: 25_000)
    #expect((small.width, small.height) == (96, 96))
    var moving = WebPFiles.still
    // VP8X with the flag of an animation.
    let header: [UInt8] = Array("VP8X".utf8) + [10, 0, 0, 0, 2, 0, 0, 0, 95, 0, 0, 95, 0, 0]
    moving.replaceSubrange(12..<12, with: header)
    #expect(failure(moving) != nil)
  }

  @Test func metadataIsNotCarriedOver() throws {
    let plain = try MadeImages.jpeg(400, 300)
    let secret = Array("Exif\0\0 home of the photographer".utf8)
    let size = secret.count + 2
    var file = Array(plain[..<2])
    file += [0xFF, 0xE1, UInt8(size >> 8), UInt8(size & 0xFF)]
    file += secret
    file += plain[2...]
    let small = try Thumbnail.make(of: file, width: 320, weight: 25_000)
    #expect(!String(decoding: small.bytes, as: UTF8.self).contains("photographer"))
    #expect(small == (try Thumbnail.make(of: plain, width: 320, weight: 25_000)))
  }

  @Test func aHeaderOfManyPixelsIsRefusedBeforeAnythingIsDecoded() throws {
    #expect(failure(MadeImages.png(width: 8, height: 8, claimedWidth: 50_000, claimedHeight: 50_000)) == "image.pixels")
    var file = try MadeImages.jpeg(200, 200)
    // The frame header (SOF0 to SOF2): two bytes each of height and width.
    let frame = try #require(
      file.indices.first { file[$0] == 0xFF && (0xC0...0xC2).contains(file[min($0 + 1, file.count - 1)]) })
    file.replaceSubrange((frame + 5)...(frame + 8), with: [0xC3, 0x50, 0xC3, 0x50])
    #expect(failure(file) == "image.pixels")
  }

  @Test func aFileThatIsNoPictureIsRefused() {
    #expect(failure([]) == "image.format")
    #expect(failure(Array("<!doctype html><title>Not found</title>".utf8)) == "image.format")
    #expect(failure(Array("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".utf8)) == "image.format")
    #expect(failure(Array("GIF89a".utf8)) == "image.format")
  }

  @Test func aFileCutShortIsRefused() throws {
    let jpeg = try MadeImages.jpeg(600, 400)
    for part in [3, 20, jpeg.count / 2, jpeg.count - 40] {
      #expect(failure(Array(jpeg.prefix(part))) == "image.damaged", "\(part) bytes")
    }
    let png = MadeImages.png(width: 300, height: 200)
    for part in [8, 40, png.count / 2] { #expect(failure(Array(png.prefix(part))) == "image.damaged", "\(part) bytes") }
    #expect(failure(Array(WebPFiles.still.prefix(30))) == "image.damaged")
  }

  @Test func dotsAndBannersAreRefused() throws {
    #expect(failure(try MadeImages.jpeg(1, 1)) == "image.small")
    #expect(failure(try MadeImages.jpeg(970, 90)) == "image.shape")
  }

  @Test func aFileOfTooManyBytesIsRefused() {
    #expect(failure([UInt8](repeating: 0xFF, count: 10_000_001)) == "image.bytes")
  }

  /// Bytes turned at random: every file gives a picture or a reason, and none stops the program.
  @Test func turnedBytesNeverStopTheProgram() throws {
    var state: UInt64 = 7
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let files = [try MadeImages.jpeg(160, 120), MadeImages.png(width: 120, height: 90), WebPFiles.still]
    var refused = 0
    for _ in 0..<300 {
      var file = files[next(files.count)]
      for _ in 0...next(8) { file[next(file.count)] = UInt8(next(256)) }
      if failure(file) != nil { refused += 1 }
    }
    #expect(refused > 30)
  }
}
