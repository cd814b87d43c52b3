package import DataLake

/// What a model could not be asked for is committed under a fingerprint that is not the wanted one, with a model of this role, so that
/// the next run asks again.
extension Manifest {
  package static let provisionalRole = "provisional"

  package var isProvisional: Bool { models.contains { $0.role == Self.provisionalRole } }
}
