package import OCPP

/// The fields that a filter may name, and what kind of value each has.
package enum FilterField: String, Sendable, CaseIterable {
    case station
    case dir
    case kind
    case action
    case id
    case version
    case size
    case latency
    case code
    case tag
    case rule
    case conn
    case seq
    case time
    case event
    case violation
    case fault
    case replayed
    case injected
    case rewritten
    case intercepted
    case blocked
    case redacted
    case orphan

    /// What kind of value a field has, as messages to users call it.
    package enum ValueType: String, Sendable {
        case text
        case number
        case bytes = "size"
        case duration
        case time
        case flag
        /// Known only when the frame is read.
        case any
    }

    /// What kind of value it has.
    package var type: ValueType {
        switch self {
        case .station, .dir, .kind, .action, .id, .version, .tag, .rule, .event: .text
        // The code of a CALLERROR is a word, that of a close frame a number.
        case .code: .any
        case .size: .bytes
        case .latency: .duration
        case .conn, .seq: .number
        case .time: .time
        case .violation, .fault, .replayed, .injected, .rewritten, .intercepted, .blocked, .redacted, .orphan: .flag
        }
    }

    /// What ``kind`` is for a message.
    package static func word(_ kind: MessageKind) -> String {
        switch kind {
        case .call: "call"
        case .result: "result"
        case .error: "error"
        case .resultError: "resulterror"
        case .send: "send"
        }
    }

    /// The words that a field can hold at all, where they are few.
    package var words: [String]? {
        switch self {
        case .dir: ["up", "down"]
        case .kind: [.call, .result, .error, .resultError, .send].map(Self.word)
        case .version: ["ocpp1.6", "ocpp2.0.1", "ocpp2.1", "1.6", "2.0.1", "2.1"]
        case .event:
            [
                "header", "open", "handshake", "frame", "ping", "pong", "close", "violation", "finding", "rule",
                "inject", "marker", "gap", "end",
            ]
        default: nil
        }
    }
}
