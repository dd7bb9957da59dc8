import JSONScanning
import OCPP
import Testing
import Traffic

@testable import OCPPRules

struct SceneFilterTests {
    /// The same questions asked of a tape.
    private struct TapeSubject: FilterSubject {
        let payload: JSONNode

        func value(of field: FilterField) -> FilterValue? { nil }
        func payload(_ whose: FilterPayload, _ body: (JSONNode) -> Bool) -> Bool { body(payload) }
        func state(_ name: String, _ body: (JSONNode) -> Bool) -> Bool { false }
        func holds(_ bytes: [UInt8]) -> Bool { false }
    }

    @Test func `reads from raw bytes what a tape has`() throws {
        var makers = OCPPVersion.allCases.map { MessageMaker($0, seed: 21) }
        var random = RandomStream(seed: 4)
        var held = 0
        for number in 0..<3_000 {
            let message = makers[number % 3].next(number).bytes
            guard case .success(let tape) = JSONTape.scan(message), let payload = Array(tape.root.elements).last,
                let text = Self.expression(payload, &random), let filter = try? Filter(text)
            else { continue }
            let expected = TapeSubject(payload: payload).satisfies(filter)
            var scene = Scene(event: .message, station: "", remote: "", time: Timestamp(monotonic: 0, wall: 0))
            scene.kind = .call
            scene.frame = message
            scene.parts.payload = payload.range.lowerBound
            #expect(scene.satisfies(filter) == expected, "\(text) \(String(decoding: message, as: UTF8.self))")
            held += expected ? 1 : 0
        }
        #expect(held > 300)
    }

    /// A question about some place in a payload, which it answers with yes or nearly so.
    private static func expression(_ payload: JSONNode, _ random: inout RandomStream) -> String? {
        func pick<Value>(_ values: [Value]) -> Value? {
            values.isEmpty ? nil : values[Int(random.upTo(UInt64(values.count - 1)))]
        }
        var path = "payload"
        var node = payload
        while let next = node.kind == .object ? pick(Array(node.members)).map({ ($0.name, $0.value) }) : nil {
            path += ".\(next.0)"
            node = next.1
            if node.kind == .array, let element = pick(Array(node.elements)) {
                path += random.upTo(1) == 0 ? "[*]" : "[0]"
                node = element
            }
        }
        let value = random.upTo(3) == 0 ? "7" : node.text
        return "\(path) \(pick(["==", "!=", "<", ">=", "contains"]) ?? "==") \(value)"
    }

    @Test(arguments: [
        ("payload.data.a[*] == 2", true), ("payload.data.a contains 2", true), ("payload.data.a contains 4", false),
        ("payload.data.b > payload.data.a[0]", true), ("payload.data.a == 1", false), ("payload.none == 1", false),
        ("!(payload.data.b == \"x\")", true), ("payload.data.c == \"\u{e9}\"", true),
        ("request.data.b == 9", true), ("response.data.b == 9", false), ("tag == second", true),
        ("tag == third", false),
    ]) func `answers`(_ text: String, _ expected: Bool) throws {
        let filter = try Filter(text)
        let frame = Array(#"[2,"1","DataTransfer",{"data":{"a":[1,2,3],"b":9,"c":"\u00e9"}}]"#.utf8)
        var scene = Scene(event: .message, station: "", remote: "", time: Timestamp(monotonic: 0, wall: 0))
        scene.kind = .call
        scene.frame = frame
        scene.parts.payload = 22
        scene.tags = ["first", "second"]
        #expect(scene.satisfies(filter) == expected)
    }
}
