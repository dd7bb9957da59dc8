import Foundation
import JSONScanning
import OCPP
import TestSupport
import Testing
import Traffic

@testable import OCPPRules

/// Edits mean what Python's `json` makes of the same edits.
struct PythonEditTests {
    /// Reads one case per line: before, after, and the edits as `[operation, pointer, value]`.
    private static let script = """
        import copy, json, sys

        class Number(str):
            pass

        def load(text):
            return json.loads(text, parse_int=Number, parse_float=Number)

        def quoted(value):
            return 'true' if value is True else 'false' if value is False \\
                else str(value) if isinstance(value, Number) else value

        def same(left, right):
            if type(left) is not type(right): return False
            if isinstance(left, dict):
                return left.keys() == right.keys() and all(same(left[k], right[k]) for k in left)
            if isinstance(left, list):
                return len(left) == len(right) and all(map(same, left, right))
            return left == right

        def parts(pointer):
            return [p.replace('~1', '/').replace('~0', '~') for p in pointer.split('/')[1:]]

        def targets(node, steps):
            if not steps:
                yield node
            elif steps[0] == '*' and isinstance(node, list):
                for element in node:
                    yield from targets(element, steps[1:])
            elif isinstance(node, dict) and steps[0] in node:
                yield from targets(node[steps[0]], steps[1:])
            elif isinstance(node, list) and steps[0].isdigit() and int(steps[0]) < len(node):
                yield from targets(node[int(steps[0])], steps[1:])

        def merge(target, patch):
            if not isinstance(patch, dict):
                return patch
            target = dict(target) if isinstance(target, dict) else {}
            for name, value in patch.items():
                if value is None:
                    target.pop(name, None)
                else:
                    target[name] = merge(target.get(name), value)
            return target

        def edit(payload, operation, pointer, value):
            if operation == 'merge':
                return merge(payload, value)
            steps, given = parts(pointer), value
            for parent in list(targets(payload, steps[:-1])):
                last, value = steps[-1], copy.deepcopy(given)
                if isinstance(parent, dict):
                    if operation == 'set': parent[last] = value
                    elif operation == 'remove': parent.pop(last, None)
                    elif operation == 'rename' and last in parent and value not in parent:
                        parent[value] = parent.pop(last)
                    elif operation == 'string' and last in parent: parent[last] = quoted(parent[last])
                elif isinstance(parent, list):
                    places = range(len(parent)) if last == '*' else [int(last)] if last.isdigit() else []
                    if operation == 'remove' and last == '*': parent.clear()
                    for place in places:
                        value = copy.deepcopy(given)
                        if operation == 'set' and place < len(parent): parent[place] = value
                        elif operation == 'set' and place == len(parent): parent.append(value)
                        elif operation == 'remove' and place < len(parent): del parent[place]
                        elif operation == 'string' and place < len(parent): parent[place] = quoted(parent[place])
            return payload

        wrong = 0
        for line in sys.stdin:
            case = load(line)
            frame, after = load(case['before']), load(case['after'])
            for operation, pointer, value in case['edits']:
                frame[-1] = edit(frame[-1], operation, pointer, value)
            if not same(frame, after):
                wrong += 1
                print(case['before'], case['after'], frame, case['edits'])
        sys.exit(1 if wrong else 0)
        """

    @Test func `an edit is the edit that Python would make`() throws {
        let wanted = ProcessInfo.processInfo.environment["LINESMAN_CORPUS"].flatMap { Int($0) } ?? 900
        var random = RandomStream(seed: 21)
        var cases = ""
        for version in OCPPVersion.allCases {
            var maker = MessageMaker(version, seed: 4)
            for number in 0..<wanted / 3 {
                let message = maker.next(number)
                var bytes = message.bytes
                var edits: [String] = []
                for _ in 0...random.upTo(2) {
                    guard let edit = Self.edit(bytes, &random) else { continue }
                    let (action, text) = edit
                    bytes = try Self.apply(action, to: bytes)
                    edits.append(text)
                }
                cases += "{\"before\":\(Self.quoted(message.bytes)),\"after\":\(Self.quoted(bytes)),"
                cases += "\"edits\":[\(edits.joined(separator: ","))]}\n"
            }
        }
        let (status, output) = try Self.python(cases)
        #expect(status == 0, "\(output.prefix(2000))")
    }

    private static func apply(_ action: RuleAction, to bytes: [UInt8]) throws -> [UInt8] {
        let rule = Rule(
            id: "edit",
            description: nil,
            mode: .enforce,
            event: .message,
            match: .all([]),
            probability: nil,
            seed: 0,
            limit: nil,
            active: nil,
            actions: [action],
            place: SourcePlace(file: "-", line: 1, column: 1),
            fingerprint: 1
        )
        let time = Timestamp(monotonic: 0, wall: 0)
        let rules = CompiledRules(OCPPRules.RuleSet(rules: [rule]), seed: 0, loadedAt: time)
        var run = RuleRun(rules, counters: RuleCounters(), station: "CP-1", remote: "", payloads: PayloadJudge())
        let decision = PaddedBytes.with(copyOf: bytes) { bytes in
            let kind = EnvelopeReader.head(of: bytes)?.kind
            // Without an action nothing is known to be invalid afterwards.
            let message = RuledMessage(
                bytes: bytes,
                direction: .up,
                kind: kind,
                version: nil,
                action: nil,
                findings: []
            )
            return run.message(message, at: time)
        }
        guard case .edited(let edited) = decision.verdict else { return bytes }
        return edited
    }

    /// A random edit somewhere in the payload, and the same for Python.
    private static func edit(_ bytes: [UInt8], _ random: inout RandomStream) -> (RuleAction, String)? {
        guard case .success(let tape) = JSONTape.scan(bytes), let payload = tape.root[tape.root.count - 1] else {
            return nil
        }
        var pointers: [[RulePointer.Step]] = []
        collect(payload, [], &pointers)
        guard !pointers.isEmpty else { return nil }
        var pointer = RulePointer(steps: pointers[Int(random.upTo(UInt64(pointers.count - 1)))])
        let values: [(RuleValue, String)] = [
            (.text(Template(parts: [.text("ä\"\\\u{1}")])), "\"ä\\\"\\\\\\u0001\""),
            (.flag(true), "true"), (.null, "null"),
            (JSONNumber("1.50").map { .number($0, spelling: "1.50") } ?? .null, "1.50"),
            (.array([.flag(false), .object([])]), "[false,{}]"),
        ]
        let (value, text) = values[Int(random.upTo(4))]
        switch random.upTo(5) {
        case 0: return (.set([.init(pointer: pointer, value: value)]), line("set", pointer, text))
        case 1:
            if case .name = pointer.steps.last { pointer.steps[pointer.steps.count - 1] = .name("new/name~") }
            return (.set([.init(pointer: pointer, value: value)]), line("set", pointer, text))
        case 2: return (.remove([pointer]), line("remove", pointer, "null"))
        case 3: return (.rename([.init(pointer: pointer, name: "other")]), line("rename", pointer, "\"other\""))
        case 4:
            let member = RuleValue.Member(name: "status", value: .object([.init(name: "a", value: value)]))
            return (.merge(.object([member])), line("merge", pointer, "{\"status\":{\"a\":\(text)}}"))
        default: return (.coerce([.init(pointer: pointer, type: .string)]), line("string", pointer, "null"))
        }
    }

    private static func collect(_ node: JSONNode, _ steps: [RulePointer.Step], _ pointers: inout [[RulePointer.Step]]) {
        for member in node.members {
            let next = steps + [.name(member.name)]
            pointers.append(next)
            collect(member.value, next, &pointers)
        }
        for (at, element) in node.elements.enumerated() {
            pointers.append(steps + [.name(String(at))])
            pointers.append(steps + [.each])
            collect(element, steps + [at == 0 ? .each : .name(String(at))], &pointers)
        }
    }

    private static func line(_ operation: String, _ pointer: RulePointer, _ value: String) -> String {
        "[\"\(operation)\",\(String(decoding: JSONText.quoted(pointer.text), as: UTF8.self)),\(value)]"
    }

    private static func quoted(_ bytes: [UInt8]) -> String {
        String(decoding: JSONText.quoted(String(decoding: bytes, as: UTF8.self)), as: UTF8.self)
    }

    private static func python(_ input: String) throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appending(path: "linesman-edits-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(input.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.standardInput = try FileHandle(forReadingFrom: file)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }
}
