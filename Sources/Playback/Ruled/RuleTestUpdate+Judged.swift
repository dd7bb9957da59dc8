package import OCPP
import OCPPConformance
package import OCPPRules

extension RuleTestUpdate {
    /// Works out what to rewrite in tests so that they expect what the rules do; writes nothing.
    ///
    /// - Parameters:
    ///   - paths: Files that are taken as one list of rules.
    ///   - catalogues: The messages that the rules are about.
    ///   - isWanted: Which tests, by name.
    ///   - read: Gives the contents of a file.
    package init(
        _ paths: [String],
        catalogues: Catalogues = .standard,
        where isWanted: (String) -> Bool = { _ in true },
        read: (_ path: String) throws -> [UInt8]
    ) {
        self.init(
            paths,
            catalogues: catalogues,
            findings: CheckRegistry.pages,
            observing: { RuleTestRunner.observe($0, where: isWanted) },
            read: read
        )
    }
}
