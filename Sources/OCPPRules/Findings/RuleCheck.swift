package import Traffic

/// What can be wrong with a rule file, by code; each in a file of its own, with its page.
package struct RuleCheck: Sendable {
    /// The page of `linesman explain`; good and bad examples are whole files.
    package let page: Page

    /// Makes a check; an error unless it says otherwise.
    init(
        _ code: UInt16,
        _ name: String,
        summary: String,
        isWarning: Bool = false,
        why: String,
        clause: String = "the rule language, `linesman rules schema`",
        help: String,
        good: String,
        bad: String,
        companions: [UInt16] = []
    ) {
        page = Page(
            code,
            name,
            isWarning ? .warning : .error,
            summary,
            why: why,
            clauses: .all(clause),
            help: help,
            good: good,
            bad: bad,
            companions: companions
        )
    }

    /// The stable number, printed as `LM9003`.
    package var code: FindingCode { page.code }

    /// In kebab case.
    package var name: String { page.name }

    /// Warnings let the file be used.
    package var level: FindingLevel { page.level }
}

extension RuleCheck: Hashable {
    /// Codes are never given twice.
    package static func == (left: RuleCheck, right: RuleCheck) -> Bool { left.code == right.code }

    /// By its code.
    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension RuleCheck: CaseIterable {
    /// In the order of codes; 9010 is kept for suppressions that suppress nothing, 9020 is what a rule does to a valid
    /// message.
    package static let allCases: [RuleCheck] = [
        .malformedYAML,
        .unknownAction,
        .unknownField,
        .literalType,
        .unknownKey,
        .duplicateKey,
        .wrongShape,
        .missingKey,
        .unknownName,
        .badValue,
        .badPattern,
        .badExpression,
        .badTemplate,
        .unknownErrorCode,
        .valueNotAllowed,
        .actionNotLegal,
        .reservedForFaults,
        .behindTerminal,
        .neverMatches,
        .unreachable,
        .unusedSet,
        .unreadableFile,
        .unsupportedFormat,
        .duplicateRule,
        .failedTest,
        .moreMistakes,
    ]
}
