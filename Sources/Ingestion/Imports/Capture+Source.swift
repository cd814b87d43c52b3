import JSON
package import NewsModel

extension Capture {
  /// Whether it is an article of a row whose address is invented and that names no publisher: nobody can tell whose it is.
  package var namesNoSource: Bool {
    guard kind == .article, outlet == nil, let body, let address = WebAddress(url), InventedAddress.isOne(address)
    else { return false }
    do throws(JSONError) {
      return try ImportedArticle(jsonText: body).publisher == nil
    } catch {
      return false
    }
  }
}
