import OCPP

/// What the catalogues say, by name.
final class CatalogueIndex {
    init() {}
}
