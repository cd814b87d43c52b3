import Glibc

/// What one transfer gathers, reached from libcurl's callbacks.
final class Transfer {
  private let bodyLimit: Int
  private let keepsHead: Bool
  private let limits: HTTPLimits
  private(set) var body: [UInt8] = []
  private(set) var headers: [(name: String, value: String)] = []
  private var headerBytes = 0
  /// Why a callback stopped the transfer.
  private(set) var failure: HTTPError?
  /// The body was cut to the limit, as asked.
  private(set) var isCut = false

  init(_ request: HTTPRequest, limits: HTTPLimits) {
    bodyLimit = request.bodyLimit
    keepsHead = request.keepsHead
    self.limits = limits
  }

  /// - Returns: whether the transfer goes on.
  func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard body.count + bytes.count <= bodyLimit else {
      isCut = keepsHead
      if keepsHead {
        body.append(contentsOf: bytes.prefix(bodyLimit - body.count))
      } else {
        failure = .tooLarge(limit: bodyLimit)
      }
      return false
    }
    body.append(contentsOf: bytes)
    return true
  }

  func receiveHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
    headerBytes += bytes.count
    guard headerBytes <= limits.headerBytes else {
      failure = .tooManyHeaders
      return false
    }
    let line = String(decoding: bytes, as: UTF8.self)
    // Interim responses come before the real one.
    if line.hasPrefix("HTTP/") { headers = [] }
    guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("HTTP/") else { return true }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    headers.append((line[..<colon].lowercased(), String(value.prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" })))
    return true
  }

  /// Asked for every address that a connection is about to be made to, after names are resolved.
  func mayConnect(_ address: UnsafePointer<sockaddr>, family: Int32) -> Bool {
    if limits.allowsPrivateAddresses { return true }
    guard let parts = PublicAddress.parts(address, family: family) else { return false }
    guard PublicAddress.isPublic(parts.bytes) || limits.addressesTakenForPublic.contains(parts.text) else {
      failure = .refusedAddress(parts.text)
      return false
    }
    guard limits.ports.contains(parts.port) else {
      failure = .refusedAddress("\(parts.text) port \(parts.port)")
      return false
    }
    return true
  }
}
