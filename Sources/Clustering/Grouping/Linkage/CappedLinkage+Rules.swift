extension CappedLinkage {
  /// What holds for one day's linkage.
  struct Rules {
    /// κ
    var cap: Int
    /// t
    var threshold: Double
    /// 0: groups need not resemble each other more than t; 1: as much as the members of the looser one do.
    var cohesion = 0.0
    /// Similarity at which an article that was left alone still joins the one group that it resembles; 1 for never.
    var loose = 1.0
    /// Share of that similarity which every other group must stay under.
    var contrast = 0.7
    /// Articles from which on a group is looked at as a whole, as a fragment of a story.
    var fragment = 5
    /// Fragments that resemble each other as much as this share of what their members do are one story.
    var fragmentRatio = 0.45
    /// What is added to that share where texts are long.
    var fragmentCaution = 0.4
    /// Similarity that fragments need have in their members' eyes.
    var fragmentLink = 0.1
    /// Seconds that the dated articles of a group may lie apart.
    var window = Int.max
  }
}
