import Foundation

/// One line that a Python peer printed.
package struct PeerEvent: Decodable {
    package var event: String
    package var port: Int?
    package var path: String?
    package var subprotocol: String?
    package var status: Status?
    package var code: Int?
    package var reason: String?
    package var hex: String?
    package var binary: Bool?
    package var headers: [[String]]?
    package var body: String?
    package var idTag: String?
    package var key: String?
    package var value: String?
    package var vendor: String?
    package var transaction: Int?
    package var meter: Int?
    package var interval: Int?

    /// A status is a word in OCPP and a number in HTTP.
    package enum Status: Decodable, Equatable {
        case word(String)
        case number(Int)

        package init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = .word(try container.decode(String.self))
            }
        }
    }

    /// The bytes of the message that was sent or received.
    package var bytes: [UInt8] {
        let digits = Array((hex ?? "").utf8)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
        }
    }

    /// The values of every header field with this name, in order.
    package func header(_ name: String) -> [String] {
        (headers ?? []).filter { $0[0].lowercased() == name.lowercased() }.map { $0[1] }
    }
}

extension ChildProcess {
    /// A script of `Peers/`, run by the interpreter that `make deps` made.
    package static func peer(_ script: String, _ arguments: String...) throws -> ChildProcess {
        let path = Repository.root.appending(path: "Tests/EndToEndTests/Peers/\(script).py").path
        return try ChildProcess(Repository.python, ["-u", path] + arguments)
    }

    /// What the peer has reported so far.
    package var events: [PeerEvent] { Self.events(in: lines) }

    /// The reports with this name so far.
    package func events(named name: String) -> [PeerEvent] { events.filter { $0.event == name } }

    /// Waits for the `count`-th report with this name.
    package func event(_ name: String, number count: Int = 1) async throws -> PeerEvent {
        try await output { lines in
            let found = Self.events(in: lines).filter { $0.event == name }
            return found.count >= count ? found[count - 1] : nil
        }
    }

    private static func events(in lines: [String]) -> [PeerEvent] {
        lines.compactMap { try? JSONDecoder().decode(PeerEvent.self, from: Data($0.utf8)) }
    }
}

/// One step of `dialer.py`.
package enum Step {
    case send([UInt8], binary: Bool = false)
    case receive
    case ping
    case close(Int, String)

    package static func send(_ text: String) -> Step { .send(Array(text.utf8)) }

    package var line: String {
        switch self {
        case .send(let bytes, let binary):
            let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            return #"{"do": "send", "hex": "\#(hex)", "binary": \#(binary)}"#
        case .receive: return #"{"do": "receive"}"#
        case .ping: return #"{"do": "ping"}"#
        case .close(let code, let reason): return #"{"do": "close", "code": \#(code), "reason": "\#(reason)"}"#
        }
    }
}

extension ChildProcess {
    /// Hands `dialer.py` its next steps.
    package func follow(_ steps: Step...) {
        for step in steps { write(line: step.line) }
    }
}
