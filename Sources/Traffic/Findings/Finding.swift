import JSONScanning
public import OCPP

/// A judgement about one connection: which clause is broken, where, what was seen and what the specification says.
public struct Finding: Sendable, Hashable {
    /// The number of the clause that is broken.
    public package(set) var code: FindingCode
    /// Its name, such as `type-mismatch`.
    public package(set) var name: String
    /// How bad it is.
    public package(set) var level: FindingLevel
    /// The station's identity.
    public package(set) var station = ""
    /// The number of the message on its connection, from 1; 0 for what happened outside messages.
    public package(set) var number: UInt64 = 0
    /// Who sent what is judged; nil when neither side did.
    public package(set) var direction: Direction?
    /// When it happened.
    public package(set) var time: Timestamp
    /// The version by which it was judged.
    public package(set) var version: OCPPVersion?
    /// The message type, if the finding is about a message that says one.
    public package(set) var kind: MessageKind?
    /// The action, for a response that of its CALL.
    public package(set) var action: String?
    /// The message id as text, shortened when it is over-long.
    public package(set) var messageID: String?
    /// The JSON Pointer (RFC 6901) of the offending value within ``scope``.
    public package(set) var pointer = ""
    /// What ``pointer`` starts from.
    public package(set) var scope = PointerScope.frame
    /// The offending bytes in the raw frame.
    public package(set) var range: Range<Int>?
    /// The headline: one clause, lower case, without a full stop.
    public package(set) var message: String
    /// What stood there, in a word or two.
    public package(set) var seen = ""
    /// Whether what stood there is hidden, so that neither ``seen`` nor ``message`` tell of it.
    public package(set) var isHidden = false
    /// Document and section.
    public package(set) var specification: String
    /// The message this one collides with or belongs to.
    public package(set) var related: RelatedMessage?
    /// What would repair it.
    public package(set) var help: String?
    /// Vendor, model and firmware, once the station has said them.
    public package(set) var equipment: Equipment?
    /// The part of the raw frame around ``range``.
    public package(set) var excerpt: Excerpt?

    /// What ``pointer`` starts from.
    public enum PointerScope: String, Sendable, Hashable {
        /// The frame's array.
        case frame
        /// The payload of the message.
        case payload
    }

    /// Another message of the same connection.
    public struct RelatedMessage: Sendable, Hashable {
        /// Its number on the connection.
        public let number: UInt64
        /// What it is to this finding, such as `the CALL`.
        public let relation: String

        /// Takes the values as they are.
        package init(number: UInt64, relation: String) {
            self.number = number
            self.relation = relation
        }
    }

    /// A finding of which the specification is not known.
    init(_ code: FindingCode, name: String, message: String, at time: Timestamp) {
        self.code = code
        self.name = name
        level = .note
        specification = ""
        self.message = message
        self.time = time
    }

    /// What a page says of every such finding, and what this one says; the rest is empty until it is set.
    package init(_ page: Page, _ message: String, at time: Timestamp) {
        code = page.code
        name = page.name
        level = page.level
        specification = page.clauses[nil]
        self.message = message
        self.time = time
    }
}

extension Finding {
    /// The steps of ``pointer`` within the payload.
    package var payloadSteps: [String] {
        let steps = JSONPointer(pointer)?.tokens ?? []
        return scope == .frame ? Array(steps.dropFirst()) : steps
    }

    /// The same finding without what must not be shown: its excerpt, and, where the offending value itself is hidden,
    /// everything that may quote it.
    ///
    /// - Parameters:
    ///   - isHidden: Whether the value at these steps within the payload is hidden.
    ///   - pages: Says in general what the finding says of the value.
    /// - Returns: The finding that may be shown.
    package func hiding(_ isHidden: ([String]) -> Bool, pages: PageBook) -> Finding {
        var finding = self
        finding.excerpt = nil
        guard isHidden(payloadSteps) else { return finding }
        finding.message = pages.page(of: code)?.summary ?? name
        finding.seen = "(hidden)"
        finding.isHidden = true
        finding.help = nil
        return finding
    }
}
