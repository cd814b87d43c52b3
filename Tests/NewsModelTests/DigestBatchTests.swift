import Testing

@testable import Digests

/// Digests made together are those that libcrypto makes one by one.

private func message(_ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) } }

private func digest(_ algorithm: DigestAlgorithm, _ bytes: [UInt8]) -> [UInt8]? {
  bytes.withUnsafeBytes { algorithm.digest(of: $0) }
}

/// Around the ends of blocks, where the padding needs one block or two.
private let lengths = Array(0...130) + [183, 184, 191, 192, 193, 1000, 4096, 5000, 5001, 10_000]

@Test(arguments: DigestAlgorithm.allCases)
func digestsOfManyAreThoseOfEach(_ algorithm: DigestAlgorithm) {
  var batch = DigestBatch()
  let places = lengths.map { batch.add(message($0)[...], algorithm) }
  let digests = batch.digests()
  for (length, place) in zip(lengths, places) {
    #expect(digests[place] == digest(algorithm, message(length)), "\(length) bytes")
  }
}

@Test func algorithmsMayBeMixedAndBytesBePartsOfOthers() {
  let bytes = message(3000)
  var batch = DigestBatch()
  var expected: [[UInt8]?] = []
  for start in 0..<40 {
    for algorithm in DigestAlgorithm.allCases {
      _ = batch.add(bytes[start...], algorithm)
      expected.append(digest(algorithm, Array(bytes[start...])))
    }
  }
  #expect(batch.digests() == expected)
}

@Test func aBatchMayBeEmptyOrOfEmptyMessages() {
  #expect(DigestBatch().digests().isEmpty)
  var batch = DigestBatch()
  for _ in 0..<20 { _ = batch.add([], .sha1) }
  #expect(batch.digests() == Array(repeating: digest(.sha1, []), count: 20))
}

/// FIPS 180-4's examples.
@Test(arguments: [
  (DigestAlgorithm.sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
  (.sha1, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
  (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    .sha256, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
])
func theStandardsExamplesHold(_ algorithm: DigestAlgorithm, _ text: String, _ expected: String) {
  var batch = DigestBatch()
  for _ in 0..<17 { _ = batch.add(Array(text.utf8)[...], algorithm) }
  for digest in batch.digests() {
    #expect(digest?.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == expected)
  }
}

/// Else the others would wait for it, in lanes that are slower than libcrypto one by one.
@Test func messagesThatAreMuchLongerThanTheOthersAreLeftOut() {
  #expect(DigestBatch.together([]) == [])
  #expect(DigestBatch.together([10]) == [false])
  #expect(DigestBatch.together(Array(repeating: 10, count: 7)) == Array(repeating: false, count: 7))
  #expect(DigestBatch.together(Array(repeating: 10, count: 8)) == Array(repeating: true, count: 8))
  #expect(DigestBatch.together([1000] + Array(repeating: 10, count: 9)) == [false] + Array(repeating: true, count: 9))
}

@Test func lanesAreForTheTwoAlgorithmsOfArchives() {
  for algorithm in DigestAlgorithm.allCases {
    let isKnown = algorithm == .sha1 || algorithm == .sha256
    #expect((DigestLanes.digests(of: [], algorithm) != nil) == (isKnown && DigestLanes.areFast))
  }
}
