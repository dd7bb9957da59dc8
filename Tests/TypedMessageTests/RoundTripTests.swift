import JSONScanning
import OCPP
import OCPPTypes
import Testing

/// Every payload of every version, from bytes to types and back.
struct RoundTripTests {
    @Test(arguments: OCPPVersion.allCases)
    func `reads and writes the smallest and the largest payload`(version: OCPPVersion) throws {
        for message in TypedMessage.all(of: version) {
            for payload in [message.minimal, message.maximal, message.sample(isMaximal: true, from: 1000)] {
                #expect(try message.rewritten(payload) == payload, "\(String(decoding: payload, as: UTF8.self))")
            }
        }
    }

    /// What is read and written must be a payload by the schemas, too; otherwise the samples would prove little.
    @Test(arguments: OCPPVersion.allCases)
    func `the samples are valid by the catalogue`(version: OCPPVersion) {
        let judge = MessageJudge()
        for message in TypedMessage.all(of: version) {
            for payload in [message.minimal, message.maximal] {
                let violations = PaddedBytes.with(copyOf: payload) { bytes in
                    judge.violations(bytes, from: 0, version: version, action: message.id, kind: message.kind)
                }
                #expect(violations.isEmpty, "\(String(decoding: payload, as: UTF8.self))")
            }
        }
    }

    @Test(arguments: [(OCPPVersion.v16, 96), (.v201, 244), (.v21, 555)])
    func `every name of a property comes back`(version: OCPPVersion, count: Int) throws {
        var names: Set<String> = []
        for message in TypedMessage.all(of: version) {
            let places = try message.places(in: message.rewritten(message.maximal))
            names.formUnion(places.compactMap { $0.field?.name })
        }
        let document = Catalogue.of(version).document
        let fields =
            document.actions.flatMap { $0.request + ($0.response ?? []) }
            + document.objects.filter { $0.name != "CustomDataType" }.flatMap(\.fields)
        #expect(names == Set(fields.map(\.name)))
        // The vendor's id stands in custom data, which has no members of its own here.
        #expect(names.union(document.object(named: "CustomDataType") == nil ? [] : ["vendorId"]).count == count)
    }

    @Test(arguments: OCPPVersion.allCases)
    func `keeps texts that an enumeration does not have`(version: OCPPVersion) throws {
        for message in TypedMessage.all(of: version) {
            var payload = message.maximal
            for place in try message.places(in: payload).reversed() {
                guard case .named(let name) = place.type, message.document.enumeration(named: name) != nil else {
                    continue
                }
                payload = payload.replacing(place.range, with: "\"none of \(name)\"")
            }
            #expect(try message.rewritten(payload) == payload, "\(message)")
        }
    }

    @Test(arguments: OCPPVersion.allCases)
    func `takes members in any order, with spaces, escapes and strangers between them`(version: OCPPVersion) throws {
        for message in TypedMessage.all(of: version) {
            let tape = try JSONTape.scan(message.maximal).get()
            #expect(try message.rewritten(Self.disguised(tape.root, isVendors: false)) == tape.bytes, "\(message)")
        }
    }

    /// The same value, written differently; what vendors add keeps its bytes.
    private static func disguised(_ node: JSONNode, isVendors: Bool) -> [UInt8] {
        guard !isVendors else { return Array(node.bytes) }
        switch node.kind {
        case .object:
            let members = node.members.map { member -> [UInt8] in
                let isVendors = member.isNamed("customData") || member.isNamed("data")
                let name = "\"" + member.name.utf8.map { "\\u00" + String($0, radix: 16) }.joined() + "\""
                return Array(name.utf8) + Array("\t: ".utf8) + disguised(member.value, isVendors: isVendors)
            }
            let strange = Array(#""strange":{"a":[1,"}"]}"#.utf8)
            return Array("{ ".utf8) + (members.reversed() + [strange]).joined(separator: Array(" ,\n".utf8))
                + Array(" }".utf8)
        case .array:
            let elements = node.elements.map { disguised($0, isVendors: false) }
            return Array("[ ".utf8) + elements.joined(separator: Array(" , ".utf8)) + Array("\r]".utf8)
        default: return Array(node.bytes)
        }
    }
}
