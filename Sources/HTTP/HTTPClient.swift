private import CCurl
private import Glibc

/// Sends requests over libcurl, one at a time, keeping connections open between them. It follows no redirects, keeps no
/// cookies, uses no proxy, and checks every address at connect time, so that no name can lead it into a private network.
package final class HTTPClient {
  private let handle: UnsafeMutableRawPointer
  private let limits: HTTPLimits
  private let userAgent: String

  /// - Parameter userAgent: an honest name with a way to reach whoever runs it.
  package init(userAgent: String, limits: HTTPLimits = HTTPLimits()) {
    precondition(LibCurl.isReady, "libcurl does not start")
    guard let handle = curl_easy_init() else { preconditionFailure("out of memory") }
    self.handle = handle
    self.limits = limits
    self.userAgent = userAgent
  }

  deinit { curl_easy_cleanup(handle) }

  /// - Throws: `HTTPError` when no whole response came. Any status is a response.
  /// - Complexity: bounded by the limits: never longer than the total time, never more memory than the body's limit
  package func send(_ request: HTTPRequest) throws(HTTPError) -> HTTPResponse {
    // libcurl would take `javascript:1` for a host and a port.
    let start = request.url.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") else { throw .refusedURL }
    let transfer = Transfer(request, limits: limits)
    var list: UnsafeMutablePointer<curl_slist>?
    for header in request.headers where !Self.breaksLine(header.name + header.value) {
      list = curl_slist_append(list, "\(header.name): \(header.value)")
    }
    defer { curl_slist_free_all(list) }
    var resolutions: UnsafeMutablePointer<curl_slist>?
    for resolution in limits.resolutions { resolutions = curl_slist_append(resolutions, resolution) }
    defer { curl_slist_free_all(resolutions) }
    configure(request, transfer, list)
    if let resolutions { _ = ccurl_set_pointer(handle, CURLOPT_RESOLVE, UnsafeMutableRawPointer(resolutions)) }
    let code = curl_easy_perform(handle)
    if let failure = transfer.failure { throw failure }
    guard code == CURLE_OK || transfer.isCut else { throw Self.error(code) }
    var status = 0
    _ = ccurl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    return HTTPResponse(status: status, headers: transfer.headers, body: transfer.body)
  }

  /// Validators come from servers; none may smuggle a header in.
  private static func breaksLine(_ text: String) -> Bool { text.utf8.contains { $0 < 0x20 && $0 != 0x09 } }

  private func configure(_ request: HTTPRequest, _ transfer: Transfer, _ list: UnsafeMutablePointer<curl_slist>?) {
    // Forgets the last request's options and keeps its connections.
    curl_easy_reset(handle)
    setStrings(request)
    setNumbers()
    if let content = request.content { setContent(content) }
    let context = Unmanaged.passUnretained(transfer).toOpaque()
    _ = ccurl_set_pointer(handle, CURLOPT_HTTPHEADER, UnsafeMutableRawPointer(list))
    for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA] {
      _ = ccurl_set_pointer(handle, option, context)
    }
    _ = ccurl_set_receive(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      HTTPClient.transfer(context).receive(UnsafeRawBufferPointer(start: bytes, count: size * count)) ? size * count : 0
    }
    _ = ccurl_set_receive(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      HTTPClient.transfer(context).receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
        ? size * count : 0
    }
    _ = ccurl_set_open_socket(handle) { context, _, address in
      guard let address else { return CURL_SOCKET_BAD }
      let family = address.pointee.family
      let mayConnect = withUnsafePointer(to: &address.pointee.addr) {
        HTTPClient.transfer(context).mayConnect($0, family: family)
      }
      guard mayConnect else { return CURL_SOCKET_BAD }
      return socket(family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
    }
  }

  private func setStrings(_ request: HTTPRequest) {
    _ = ccurl_set_string(handle, CURLOPT_URL, request.url)
    _ = ccurl_set_string(handle, CURLOPT_USERAGENT, userAgent)
    _ = ccurl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    _ = ccurl_set_string(handle, CURLOPT_PROXY, "")
    // Every coding that libcurl knows.
    _ = ccurl_set_string(handle, CURLOPT_ACCEPT_ENCODING, "")
  }

  private func setContent(_ content: [UInt8]) {
    _ = ccurl_set_long(handle, CURLOPT_POSTFIELDSIZE, content.count)
    // libcurl takes a copy.
    content.withUnsafeBytes {
      _ = ccurl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: $0.baseAddress))
    }
  }

  private func setNumbers() {
    _ = ccurl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    _ = ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, limits.connectMilliseconds)
    _ = ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, limits.totalMilliseconds)
    _ = ccurl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1024)
    _ = ccurl_set_long(handle, CURLOPT_LOW_SPEED_TIME, limits.slowSeconds)
    // Timeouts without signals: the client runs on many threads.
    _ = ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
  }

  private static func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer {
    guard let context else { preconditionFailure("libcurl lost the transfer") }
    return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  private static func error(_ code: CURLcode) -> HTTPError {
    switch code {
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT: .refusedURL
    default: .unreachable(String(cString: curl_easy_strerror(code)).lowercased())
    }
  }
}

private enum LibCurl {
  static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
