import OCPP
import TestSupport
import Testing

/// The catalogue states what the schemas of the Python package `ocpp` state, but for marked errata.
struct CatalogueStructureTests {
    @Test(
        .enabled(if: SchemaComparison.package != nil, "no package `ocpp` to compare with; run `make deps`"),
        arguments: [(OCPPVersion.v16, 78), (.v201, 128), (.v21, 181)]
    )
    func `differs from the published schemas only where it says so`(version: OCPPVersion, files: Int) throws {
        let package = try #require(SchemaComparison.package)
        var comparison = try SchemaComparison(Catalogue.of(version).document, package: package)
        comparison.run()
        #expect(comparison.schemas.count == files)
        for line in comparison.deliberate.sorted() { print("OCPP \(version.number): \(line)") }
        #expect(comparison.unexplained == [])
    }
}
