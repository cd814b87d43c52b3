/// A story that goes on over days; a name for the identifier only, its chapters are ``StoryThread`` records.
package enum Story {
  package typealias ID = Identifier<Story>
}

extension Story.ID {
  /// The story that an event founds. The day is part of it: the cluster's id comes from an address, and an outlet may print
  /// something else there another day.
  package static func founded(by cluster: Cluster.ID, on date: Day) -> Story.ID {
    Story.ID(kind: "story", of: [date.description, cluster.rawValue])
  }
}
