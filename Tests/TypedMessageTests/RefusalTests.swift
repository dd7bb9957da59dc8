import JSONScanning
import OCPP
import OCPPTypes
import TestSupport
import Testing

/// Payloads that lack something or hold a value of another kind.
struct RefusalTests {
    @Test(arguments: OCPPVersion.allCases)
    func `misses exactly what the catalogue requires`(version: OCPPVersion) throws {
        for message in TypedMessage.all(of: version) {
            let payload = message.narrow
            for place in try message.places(in: payload) {
                guard let field = place.field else { continue }
                let rest = payload.replacing(place.member, with: "")
                guard field.isRequired else {
                    #expect(try message.rewritten(rest) == rest, "\(message) \(place.pointer)")
                    continue
                }
                let error = message.error(rest)
                let isRight = error?.problem == .missing(field.name) && error?.pointer == place.parent
                #expect(isRight, "\(message) \(place.pointer)")
            }
        }
    }

    @Test(arguments: OCPPVersion.allCases)
    func `refuses a value of another kind, and says where`(version: OCPPVersion) throws {
        for message in TypedMessage.all(of: version) {
            let payload = message.narrow
            for place in try message.places(in: payload) where place.type != .any {
                let error = message.error(payload.replacing(place.range, with: place.kind == .array ? "{}" : "[]"))
                let found = place.kind == .array ? JSONKind.object : .array
                let isRight =
                    error?.problem == .found(found, expected: message.expected(place.type))
                    && error?.pointer == place.pointer
                #expect(isRight, "\(message) \(place.pointer)")
            }
        }
    }

    @Test(arguments: OCPPVersion.allCases)
    func `takes null for what can be left out`(version: OCPPVersion) throws {
        for message in TypedMessage.all(of: version) {
            let payload = message.narrow
            for place in try message.places(in: payload) {
                guard let field = place.field, field.type != .any else { continue }
                let isNull = payload.replacing(place.range, with: "null")
                if field.isRequired {
                    #expect(message.error(isNull)?.pointer == place.pointer, "\(message) \(place.pointer)")
                } else {
                    let rest = payload.replacing(place.member, with: "")
                    #expect(try message.rewritten(isNull) == rest, "\(message) \(place.pointer)")
                }
            }
        }
    }

    @Test func `survives mutations of every payload`() throws {
        var random = SeededGenerator(seed: 21)
        for message in TypedMessage.all {
            let bytes = message.narrow
            for _ in 0..<40 {
                var mutated = bytes
                for _ in 0..<2 {
                    mutated[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
                }
                guard let written = try? message.rewritten(mutated) else { continue }
                #expect(try message.rewritten(written) == written)
            }
        }
    }
}

extension TypedMessage {
    /// Why a payload cannot be read; nothing when it can.
    fileprivate func error(_ payload: [UInt8]) -> ReadError? {
        do throws(ReadError) {
            _ = try rewritten(payload)
            return nil
        } catch {
            return error
        }
    }

    fileprivate func expected(_ type: CatalogueDocument.FieldType) -> ReadError.Expected {
        switch type {
        case .string, .dateTime, .uri: .string
        case .boolean: .boolean
        case .integer: .integer
        case .number: .number
        case .array: .array
        case .named(let name): document.enumeration(named: name) == nil ? .object : .string
        case .any: .object
        }
    }
}
