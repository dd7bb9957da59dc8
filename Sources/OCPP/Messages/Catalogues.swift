/// The catalogues by which a process judges: OCPP's own, or those with vendors' messages.
///
/// One word, or none, that refers to what is never freed, so passing it around costs no reference counting.
/// Equal are the same catalogues, not those that say the same.
public struct Catalogues: Sendable, Hashable {
    private let storage: ImmortalObject<Storage>?

    /// OCPP's own messages.
    public static let standard = Catalogues(storage: nil)

    /// Catalogues in the place of the standard ones, for the versions that have one here; they are kept for ever.
    package init(replacing catalogues: [OCPPVersion: Catalogue]) {
        storage = ImmortalObject(Storage(v16: catalogues[.v16], v201: catalogues[.v201], v21: catalogues[.v21]))
    }

    private init(storage: ImmortalObject<Storage>?) { self.storage = storage }

    /// The catalogue of a version; safe from any thread.
    public func of(_ version: OCPPVersion) -> Catalogue {
        guard let storage else { return Catalogue.of(version) }
        let catalogue = storage.with { storage in
            switch version {
            case .v16: storage.v16
            case .v201: storage.v201
            case .v21: storage.v21
            }
        }
        return catalogue ?? Catalogue.of(version)
    }
}

private final class Storage: Sendable {
    let v16: Catalogue?
    let v201: Catalogue?
    let v21: Catalogue?

    init(v16: Catalogue?, v201: Catalogue?, v21: Catalogue?) {
        self.v16 = v16
        self.v201 = v201
        self.v21 = v21
    }
}
