public import OCPP

/// Where something is demanded, per version.
public struct Clauses: Sendable, Hashable {
    private let texts: [String]

    /// The same text for every version.
    package static func all(_ text: String) -> Clauses { Clauses(texts: [text, text, text]) }

    /// A text for each version.
    package static func each(_ v16: String, _ v201: String, _ v21: String) -> Clauses {
        Clauses(texts: [v16, v201, v21])
    }

    /// Sections of OCPP-J: the 1.6 specification, and Part 4 of 2.0.1 and 2.1.
    package static func ocppj(_ v16: String, _ v201: String, _ v21: String) -> Clauses {
        Clauses(texts: ["OCPP-J 1.6 §\(v16)", "OCPP-J 2.0.1 §\(v201)", "OCPP-J 2.1 §\(v21)"])
    }

    /// The same section of OCPP-J in every version.
    package static func ocppj(_ section: String) -> Clauses { ocppj(section, section, section) }

    /// The clause for a version; without one, the clause of OCPP 1.6.
    public subscript(version: OCPPVersion?) -> String { texts[Int((version ?? .v16).rawValue)] }

    /// Every distinct clause, oldest version first.
    public var distinct: [String] {
        texts.reduce(into: []) { known, text in
            if !known.contains(text) { known.append(text) }
        }
    }
}
