import DataLake
import Foundation
import NewsModel
import SystemPackage
import Testing

@testable import Jobs

@Suite struct LabelFilesTests {
  /// Writes a file of labels.
  private func write(_ lines: [String], to lake: Lake) throws {
    let folder = URL(fileURLWithPath: lake.root.string + "/labels")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: folder.appendingPathComponent("desk.jsonl"))
  }

  private func input(_ test: TestLake) throws -> Manifest.Input {
    try LabelFiles(lake: test.lake).concerning(test.day, in: test.lake, kinds: [.merge, .notSame]).input
  }

  @Test func aLabelMakesOnlyTheDayStaleWhoseArticlesItNames() throws {
    let test = try TestLake()
    let none = try input(test)
    let elsewhere = #"{"id":"label-1","kind":"merge","articles":["article-x","article-y"]}"#
    let otherDay = #"{"id":"label-2","kind":"merge","date":"2020-01-01","articles":["article-a","article-b"]}"#
    let correction = #"{"id":"label-3","kind":"correction","articles":["article-a"]}"#
    try write([elsewhere, otherDay, correction], to: test.lake)
    #expect(try input(test) == none)
    let undated = #"{"id":"label-4","kind":"not-same","articles":["article-a","article-b"]}"#
    try write([elsewhere, undated], to: test.lake)
    let one = try input(test)
    #expect(one != none)
    try write([elsewhere, otherDay, undated], to: test.lake)
    #expect(try input(test) == one)
    let dated = #"{"id":"label-5","kind":"merge","date":"\#(test.day)","articles":["article-q"]}"#
    try write([undated, dated], to: test.lake)
    #expect(try input(test) != one)
  }
}
