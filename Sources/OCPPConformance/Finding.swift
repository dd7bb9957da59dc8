import JSONScanning
public import OCPP

/// A judgement about one connection: which rule, where, what was seen and what the specification says.
public struct Finding: Sendable, Hashable {
    /// The rule that is broken.
    public let code: FindingCode
    /// The rule's name, such as `type-mismatch`.
    public let name: String
    /// How bad it is.
    public let level: FindingLevel
    /// The station's identity.
    public let station: String
    /// The number of the message on its connection, from 1; 0 for what happened outside messages.
    public let number: UInt64
    /// Who sent what is judged; nil when neither side did.
    public let direction: Direction?
    /// When it happened.
    public let time: Timestamp
    /// The version by which it was judged.
    public let version: OCPPVersion?
    /// The message type, if the finding is about a message that says one.
    public let kind: MessageKind?
    /// The action, for a response that of its CALL.
    public let action: String?
    /// The message id as text, shortened when it is over-long.
    public let messageID: String?
    /// The JSON Pointer (RFC 6901) of the offending value within ``scope``.
    public let pointer: String
    /// What ``pointer`` starts from.
    public let scope: PointerScope
    /// The offending bytes in the raw frame.
    public let range: Range<Int>?
    /// The headline: one clause, lower case, without a full stop.
    public let message: String
    /// What stood there, in a word or two.
    public let seen: String
    /// Document and section.
    public let specification: String
    /// The message this one collides with or belongs to.
    public let related: RelatedMessage?
    /// What would repair it.
    public let help: String?
    /// Vendor, model and firmware, once the station has said them.
    public let equipment: Equipment?
    /// The part of the raw frame around ``range``.
    public let excerpt: Excerpt?

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
    }
}

/// How bad a finding is.
public enum FindingLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth knowing, breaks no rule.
    case note
    /// Breaks a rule, yet a correct peer copes.
    case warning
    /// A correct peer would refuse it.
    case error

    /// Orders by severity.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// The stable number of a rule, printed as `LM2003`.
public struct FindingCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The four digits.
    public let number: UInt16

    /// The code with these four digits.
    package init(_ number: UInt16) { self.number = number }

    /// Reads `LM2003`, in either letter case, or the digits alone.
    public init?(_ text: String) {
        let digits = text.uppercased().hasPrefix("LM") ? text.dropFirst(2) : Substring(text)
        guard digits.utf8.count == 4, let number = UInt16(digits) else { return nil }
        self.number = number
    }

    /// `LM2003`.
    public var description: String { "LM\(number)" }

    /// Orders by number.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// What a station said about itself in BootNotification.
public struct Equipment: Sendable, Hashable {
    /// `chargePointVendor` or `chargingStation.vendorName`.
    public var vendor: String
    /// `chargePointModel` or `chargingStation.model`.
    public var model: String
    /// `firmwareVersion`, empty when it was not said.
    public var firmware: String

    package init(vendor: String, model: String, firmware: String) {
        self.vendor = vendor
        self.model = model
        self.firmware = firmware
    }
}

/// A bounded piece of a raw frame.
public struct Excerpt: Sendable, Hashable {
    /// The bytes kept, as received.
    public let bytes: [UInt8]
    /// Where they begin in the frame.
    public let offset: Int
    /// The length of the whole frame.
    public let frameLength: Int

    /// How many bytes are kept on either side of what is pointed at.
    static let reach = 160

    init(bytes: [UInt8], offset: Int, frameLength: Int) {
        self.bytes = bytes
        self.offset = offset
        self.frameLength = frameLength
    }

    /// Cuts the surroundings of `range` out of `frame`.
    init(of frame: UnsafeBufferPointer<UInt8>, around range: Range<Int>) {
        let from = max(0, min(range.lowerBound, frame.count) - Self.reach)
        let to = min(frame.count, min(range.upperBound, range.lowerBound + Self.reach) + Self.reach)
        bytes = Array(frame[from..<max(from, to)])
        offset = from
        frameLength = frame.count
    }
}

extension Finding {
    /// The same finding without what must not be shown: its excerpt, and, where the offending value itself is hidden,
    /// everything that may quote it.
    ///
    /// - Parameter isHidden: Whether the value at these steps within the payload is hidden.
    /// - Returns: The finding that may be shown.
    package func hiding(_ isHidden: ([String]) -> Bool) -> Finding {
        var steps = JSONPointer(pointer)?.tokens ?? []
        if scope == .frame, !steps.isEmpty { steps.removeFirst() }
        let isQuoted = isHidden(steps)
        return Finding(
            code: code,
            name: name,
            level: level,
            station: station,
            number: number,
            direction: direction,
            time: time,
            version: version,
            kind: kind,
            action: action,
            messageID: messageID,
            pointer: pointer,
            scope: scope,
            range: range,
            message: isQuoted ? CheckRegistry.page(of: code.description)?.summary ?? name : message,
            seen: isQuoted ? "(hidden)" : seen,
            specification: specification,
            related: related,
            help: isQuoted ? nil : help,
            equipment: equipment,
            excerpt: nil
        )
    }
}
