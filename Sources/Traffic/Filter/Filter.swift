import JSONScanning
import JSONSchema
package import OCPP

/// A condition on messages, written as in `action == BootNotification && latency > 5s`.
///
/// Compiled once, and asked of anything that is a ``FilterSubject``: a record of a capture, a message on its way. A
/// field that is missing makes its test false, values of different types are never equal.
package struct Filter: Sendable {
    /// The filter as it was written.
    package let text: String
    let node: Node

    indirect enum Node: Sendable {
        case all([Node])
        case any([Node])
        case not(Node)
        case test(Test)
        /// Bare text: somewhere in the raw frame.
        case contains([UInt8])
    }

    struct Test: Sendable {
        let subject: Subject
        let operation: Operation
        let value: Value
        /// Where the subject stands in the filter's text, in bytes.
        let offset: Int
    }

    enum Subject: Sendable, Hashable {
        case field(FilterField)
        case payload([PathStep])
        case request([PathStep])
        case response([PathStep])
        case state([PathStep])
    }

    enum PathStep: Sendable, Hashable {
        case name(String)
        case index(Int)
        case each
    }

    enum Operation: String, Sendable {
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case matches = "=~"
        case contains
        case isIn = "in"
        /// A field alone.
        case isTrue
    }

    enum Value: Sendable {
        case text(String)
        case number(JSONNumber, String)
        case flag(Bool)
        case null
        case regex(Pattern, text: String)
        case list([Value])
        /// What stands elsewhere, such as `state.meterStart`.
        case path(Subject)
        case none
    }

    /// Why a text is no filter, where, and what may have been meant.
    package struct Fault: Error, Sendable, CustomStringConvertible {
        /// What is wrong, in one clause.
        package let message: String
        /// In UTF-8 bytes of the text.
        package let offset: Int
        /// What would mend it.
        package let help: String?

        /// What is wrong, and what would mend it.
        package var description: String { help.map { "\(message); \($0)" } ?? message }
    }

    /// Reads a filter that stands alone.
    package init(_ text: String) throws(Fault) { try self.init(text, within: Surroundings()) }

    /// A filter that is asked only of messages of which something is known already.
    package init(_ text: String, within surroundings: Surroundings) throws(Fault) {
        self.text = text
        var parser = try FilterParser(text)
        node = try parser.parse()
        try FilterSchemaCheck.check(node, within: surroundings)
    }

    /// What is known of the messages that a filter is asked of; nil for nothing.
    package struct Surroundings: Sendable {
        /// The actions that messages can have there; nil where that is open.
        package var actions: [String]?
        /// The kinds of messages that can come there; nil where that is open.
        package var kinds: [MessageKind]?
        /// The versions that can be spoken there; nil where that is open.
        package var versions: [OCPPVersion]?
        /// Actions whose payloads vendors describe, so that nothing is known of them here.
        package var described: Set<String> = []

        /// Takes the values as they are.
        package init(actions: [String]? = nil, kinds: [MessageKind]? = nil, versions: [OCPPVersion]? = nil) {
            self.actions = actions
            self.kinds = kinds
            self.versions = versions
        }
    }

    /// The names that it looks up in what rules remember, with their offsets in the text, in bytes.
    package var states: [(name: String, offset: Int)] {
        Self.states(node).map { name, offset in
            // A test knows where its first word stands; on its right side the name is further on.
            let word = Array("state.\(name)".utf8)
            let bytes = Array(text.utf8)
            var place = offset
            while place + word.count <= bytes.count, !bytes[place...].starts(with: word) { place += 1 }
            return (name, place + word.count <= bytes.count ? place : offset)
        }
    }

    private static func states(_ node: Node) -> [(name: String, offset: Int)] {
        switch node {
        case .all(let nodes), .any(let nodes): return nodes.flatMap { states($0) }
        case .not(let node): return states(node)
        case .contains: return []
        case .test(let test):
            var subjects = [test.subject]
            if case .path(let other) = test.value { subjects.append(other) }
            return subjects.compactMap { subject in
                guard case .state(let path) = subject, case .name(let name) = path.first else { return nil }
                return (name, test.offset)
            }
        }
    }

    /// Whether an answer may have to be known before a CALL can be judged, or the other way round.
    package var needsPair: Bool { Self.needsPair(node) }

    private static func needsPair(_ node: Node) -> Bool {
        switch node {
        case .all(let nodes), .any(let nodes): return nodes.contains { needsPair($0) }
        case .not(let node): return needsPair(node)
        case .contains: return false
        case .test(let test):
            return test.subject.needsPair || test.value.needsPair
        }
    }
}

extension Filter.Subject {
    fileprivate var needsPair: Bool {
        switch self {
        case .request, .response: true
        case .field, .payload, .state: false
        }
    }
}

extension Filter.Value {
    fileprivate var needsPair: Bool {
        if case .path(let subject) = self { return subject.needsPair }
        return false
    }
}
