package import OCPPConformance

/// What can be wrong with a rule file, by code.
package enum RuleCheck: UInt16, Sendable, CaseIterable {
    case malformedYAML = 9001
    case unknownAction = 9002
    case unknownField = 9003
    case literalType = 9004
    case unknownKey = 9005
    case duplicateKey = 9006
    case wrongShape = 9007
    case missingKey = 9008
    case unknownName = 9009
    // 9010 is kept for suppressions that suppress nothing.
    case badValue = 9011
    case badPattern = 9012
    case badExpression = 9013
    case badTemplate = 9014
    case unknownErrorCode = 9015
    case valueNotAllowed = 9016
    case actionNotLegal = 9017
    case reservedForFaults = 9018
    case behindTerminal = 9019
    // 9020 is what a rule does to a valid message.
    case neverMatches = 9021
    case unreachable = 9022
    case unusedSet = 9023
    case unreadableFile = 9024
    case unsupportedFormat = 9025
    case duplicateRule = 9026
    case failedTest = 9027

    /// The stable number, printed as `LM9003`.
    package var code: FindingCode { FindingCode(rawValue) }

    /// In kebab case.
    package var name: String {
        switch self {
        case .malformedYAML: "malformed-yaml"
        case .unknownAction: "unknown-rule-action"
        case .unknownField: "unknown-field"
        case .literalType: "literal-type"
        case .unknownKey: "unknown-key"
        case .duplicateKey: "duplicate-key"
        case .wrongShape: "wrong-shape"
        case .missingKey: "missing-key"
        case .unknownName: "unknown-name"
        case .badValue: "bad-value"
        case .badPattern: "bad-pattern"
        case .badExpression: "bad-expression"
        case .badTemplate: "bad-template"
        case .unknownErrorCode: "unknown-rule-error-code"
        case .valueNotAllowed: "value-not-allowed"
        case .actionNotLegal: "action-not-legal"
        case .reservedForFaults: "reserved-for-faults"
        case .behindTerminal: "behind-terminal"
        case .neverMatches: "never-matches"
        case .unreachable: "unreachable-rule"
        case .unusedSet: "unused-set"
        case .unreadableFile: "unreadable-file"
        case .unsupportedFormat: "unsupported-format"
        case .duplicateRule: "duplicate-rule"
        case .failedTest: "failed-test"
        }
    }

    /// Warnings let the file be used.
    package var level: FindingLevel {
        switch self {
        case .neverMatches, .unreachable, .unusedSet: .warning
        default: .error
        }
    }
}
