package import OCPP
import OCPPConformance
package import OCPPRules

/// Rule files that may name what the judge finds.
extension RuleFile {
    /// Reads the files and those that they extend.
    ///
    /// - Parameters:
    ///   - paths: The files, taken as one list of rules.
    ///   - catalogues: The messages that the rules are about.
    ///   - read: Gives the contents of a file.
    /// - Returns: The rules unless there is an error, and what there is to say about the files.
    package static func load(
        _ paths: [String],
        catalogues: Catalogues = .standard,
        read: (_ path: String) throws -> [UInt8]
    ) -> (rules: RuleSet?, diagnostics: [RuleDiagnostic]) {
        load(paths, catalogues: catalogues, findings: CheckRegistry.pages, read: read)
    }

    /// Reads them and runs the tests inside of them; a test that fails is an error.
    ///
    /// - Parameters:
    ///   - paths: The files, each tested by itself.
    ///   - catalogues: The messages that the rules are about.
    ///   - read: Gives the contents of a file.
    /// - Returns: The rules unless there is an error, what there is to say about the files, and how the tests went.
    package static func loadTested(
        _ paths: [String],
        catalogues: Catalogues = .standard,
        read: (_ path: String) throws -> [UInt8]
    ) -> (rules: RuleSet?, diagnostics: [RuleDiagnostic], report: RuleTestReport) {
        loadTested(
            paths,
            catalogues: catalogues,
            findings: CheckRegistry.pages,
            run: { RuleTestRunner.run($0) },
            read: read
        )
    }
}
