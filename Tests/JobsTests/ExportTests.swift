import DataLake
import JSON
@testable import Jobs
import Testing

private func tree(_ text: String) throws -> JSONTree { try JSONReader.read(JSONTree.self, from: Array(text.utf8)) }

@Test func nestedKeysAreColumnsAndCellsAreQuoted() throws {
  let writer = CSVWriter(columns: ["id", "a.b", "list", "objects", "none"])
  #expect(writer.header == "id,a.b,list,objects,none\n")
  let record = try tree(#"{"id":"x,y","a":{"b":"say \"so\"\n"},"list":["p",2],"objects":[{"k":1}]}"#)
  #expect(writer.row(record) == "\"x,y\",\"say \"\"so\"\"\n\",p; 2,\"[{\"\"k\"\":1}]\",\n")
}

@Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
func whatASpreadsheetWouldRunIsText(_ text: String) {
  let row = CSVWriter(columns: ["id"]).row(.object([.init("id", .string(text))]))
  #expect(row.hasPrefix("'") || row.hasPrefix("\"'"))
}

@Test func columnsFollowTheSchema() {
  #expect(CSVWriter(schema: Manifest.Counters.jsonSchema).columns == ["in", "out", "merged", "rejected"])
}

private func selected(_ line: String, _ fields: [String]?, _ condition: (String, String)? = nil) throws -> String {
  var writer = JSONWriter()
  let selection = FieldSelection(fields: fields, condition: condition.map { ($0.0, $0.1) })
  try Array(line.utf8).withUnsafeBufferPointer { try selection.select($0, into: &writer) }
  return writer.text
}

@Test func keysArePickedInTheOrderAsked() throws {
  let line = #"{"id":"a","url":"u\n","n":[1,{"x":"}"}],"t":true}"#
  #expect(try selected(line, ["n", "none", "url"]) == #"{"n":[1,{"x":"}"}],"url":"u\n"}"# + "\n")
  #expect(try selected(line, nil) == line + "\n")
  #expect(try selected(line, ["id"], ("t", "true")) == #"{"id":"a"}"# + "\n")
  #expect(try selected(line, ["id"], ("url", "u\n")) == #"{"id":"a"}"# + "\n")
  #expect(try selected(line, ["id"], ("url", "u")) == "")
  #expect(try selected(line, nil, ("missing", "")) == "")
  #expect(throws: JSONError.self) { try selected(#"{"id":"\#u{1}"}"#, ["id"]) }
}

@Test func countsAreSummedByDataset() {
  func manifest(_ date: String, _ rejected: [String]) -> Manifest {
    var manifest = Manifest()
    manifest.dataset = "articles"
    manifest.date = date
    manifest.counters = .init(in: 5, out: 5 - rejected.count, rejected: ReasonCounts(rejected))
    return manifest
  }
  let statistics = LakeStatistics([manifest("2026-03-02", ["a", "b"]), manifest("2026-03-03", ["b"])])
  #expect(
    statistics.table == """
      dataset   dates       first        last  records  bytes  in  out  merged  rejected
      articles      2  2026-03-02  2026-03-03        0      0  10    7       0         3
      rejected
        articles: a 1
        articles: b 2

      """)
  #expect(
    statistics.jsonLines
      == #"{"dataset":"articles","dates":2,"first":"2026-03-02","last":"2026-03-03","records":0,"bytes":0,"in":10,"#
      + #""out":7,"merged":0,"rejected":{"a":1,"b":2}}"# + "\n")
  #expect(statistics.openMetrics.contains("stonehand_records_rejected{dataset=\"articles\",reason=\"b\"} 2\n"))
  #expect(statistics.openMetrics.hasSuffix("# EOF\n"))
}

@Test func aKeyThatNoRecordHasIsDoubted() {
  func doubt(_ fields: [String], _ key: String? = nil) -> String? {
    FieldSelection(fields: fields, condition: key.map { ($0, "3") }).doubt(of: Catalog.entry("rejections/normalize"))
  }
  #expect(doubt(["url", "reason"], "stage") == nil)
  #expect(
    doubt(["url", "raeson"])
      == "“raeson” is no key of rejections/normalize; the keys are id, stage, record, url, reason, detail, date")
  #expect(doubt(["url"], "Stage")?.hasPrefix("“Stage” is no key") == true)
}
