import OCPP
import OCPPRules
import Traffic

extension RuleInput {
    /// The rules of files that have no errors.
    ///
    /// - Throws: ``CannotRun`` when there are errors, after they were printed on standard error.
    static func usable(_ paths: [String], _ catalogues: Catalogues) throws -> RuleSet {
        let input = try RuleInput(paths, catalogues)
        guard let rules = input.rules else {
            var text = ""
            for diagnostic in input.diagnostics where diagnostic.level == .error {
                text += RuleDiagnosticText.full(diagnostic, style: TextStyle()) + "\n\n"
            }
            StandardError.write(text)
            throw CannotRun("the rules have errors: \(input.summary)")
        }
        return rules
    }
}
