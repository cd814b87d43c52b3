/// Visits an object only for its keys.
struct KeyCollector: JSONCoder {
  private var keys: Set<JSONKey> = []

  static func keys<Object: JSONObject>(of type: Object.Type) -> Set<JSONKey> {
    var collector = KeyCollector()
    var blank = Object()
    do throws(JSONError) {
      try blank.code(&collector)
    } catch {
      preconditionFailure("collecting keys reads nothing, so it cannot fail")
    }
    return collector.keys
  }

  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value) {
    keys.insert(JSONKey(key.description))
  }
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout Value?) {
    keys.insert(JSONKey(key.description))
  }
  mutating func field<Value: JSONValue>(_ key: StaticString, _ value: inout [Value]) {
    keys.insert(JSONKey(key.description))
  }
  mutating func flag(_ key: StaticString, _ value: inout Bool) { keys.insert(JSONKey(key.description)) }
}
