import JSONScanning
import JSONSchema
import Testing

/// The runner and the list of violations are two programs for one question; here they get random ones.
struct AgreementTests {
    @Test(arguments: 0..<12 as Range<UInt64>)
    func `both ways agree on random values of random schemas`(seed: UInt64) throws {
        var source = RandomSchemas(seed: seed)
        for _ in 0..<10 {
            let definitions = source.definitions()
            let schema = source.schema(depth: 3)
            let judge = try Judge(schema, definitions: definitions)
            var runner = SchemaRunner(judge.program)
            for _ in 0..<40 {
                let text = source.value(of: schema, definitions, depth: 6)
                try agree(&runner, judge, text, isValid: true)
                for _ in 0..<3 { try agree(&runner, judge, source.spoiled(text), isValid: nil) }
            }
        }
    }

    private func agree(_ runner: inout SchemaRunner, _ judge: Judge, _ text: [UInt8], isValid: Bool?) throws {
        let end = PaddedBytes.with(copyOf: text) { runner.run($0, entry: judge.entry) }
        let violations = judge.violations(text)
        let shown = String(decoding: text, as: UTF8.self)
        #expect((end >= 0) == violations.isEmpty, "\(shown): \(end), \(violations)")
        if let isValid { #expect((end >= 0) == isValid, "\(shown): \(violations)") }
        if end >= 0 { #expect(try JSONTape.scan(prefixOf: text, from: 0).get().end == end) }
    }
}

/// Schemas, values that they allow, and what becomes of these when something goes wrong.
private struct RandomSchemas {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    private static let names = [
        "id", "idTag", "a", "value", "measurand", "transactionId", "chargePointSerialNumber",
        "maxChargeReactivePower_L2",
        "maxChargeApparentPower_L2", "evInverterHwVersion", "evInverterSwVersion", "customData", "é", "a\"b", "",
        "sampledValue",
        "aVeryLongNameOfAMemberThatNoCatalogueWouldEverHaveInIt_AtLeastNotTwice",
    ]
    private static let values = [
        "Accepted", "Rejected", "Energy.Active.Import.Register", "Energy.Active.Export.Register", "A", "L1-N", "ünder",
        "x\ny", "",
    ]

    mutating func definitions() -> [String: SchemaDescription] {
        [
            "one": schema(depth: 0),
            "tree": .object(SchemaObject([SchemaProperty("a", .reference("tree")), SchemaProperty("id", .any)])),
        ]
    }

    mutating func schema(depth: Int) -> SchemaDescription {
        switch below(depth > 0 ? 16 : 11) {
        case 0: return .any
        case 1: return .boolean
        case 2: return .null
        case 3: return .string(SchemaString(maxLength: below(2) == 0 ? nil : below(40)))
        case 4: return .string(SchemaString(values: (0...below(6)).map { _ in pick(Self.values) }))
        case 5: return .string(SchemaString(maxLength: below(2) == 0 ? nil : 40, format: .dateTime))
        case 6: return .string(SchemaString(format: .uri))
        case 7: return .number(SchemaNumber(integer: pick([nil, .byValue, .bySpelling])))
        case 8:
            let least = SchemaDecimal(Int64(below(50)) - 25, exponent: -below(3))
            let integer: SchemaInteger? = pick([nil, .byValue, .bySpelling])
            return .number(
                SchemaNumber(integer: integer, minimum: below(2) == 0 ? 0 : least, maximum: pick([nil, 100]))
            )
        case 9:
            return .number(
                SchemaNumber(multipleOf: pick([1, 5, SchemaDecimal(1, exponent: -1), SchemaDecimal(25, exponent: -2)]))
            )
        case 10:
            var number = SchemaNumber(minimum: pick([nil, 25]))
            number.exclusiveMinimum = pick([nil, 0, SchemaDecimal(245, exponent: -1)])
            number.exclusiveMaximum = pick([nil, 101, SchemaDecimal(1001, exponent: -1)])
            return .number(number)
        case 11:
            return .array(SchemaArray(of: schema(depth: depth - 1), minItems: below(2), maxItems: pick([nil, 2, 3])))
        case 12: return .reference(pick(["one", "tree"]))
        case 13:
            var choices: [SchemaDescription] = [.null, .boolean, .string(SchemaString(maxLength: below(40)))]
            choices.append(.array(SchemaArray(of: schema(depth: depth - 1), maxItems: pick([nil, 3]))))
            choices.append(.object(SchemaObject([SchemaProperty("a", schema(depth: depth - 1))])))
            while choices.count > 2, below(2) == 0 { choices.remove(at: below(choices.count)) }
            return .choice(choices)
        default:
            var names = Self.names
            let properties = (0..<below(8)).map { _ in
                let name = names.remove(at: below(names.count))
                return SchemaProperty(name, schema(depth: depth - 1), isRequired: below(3) == 0)
            }
            return .object(SchemaObject(properties, isOpen: below(4) == 0))
        }
    }

    /// A value that the schema allows.
    mutating func value(of schema: SchemaDescription, _ definitions: [String: SchemaDescription], depth: Int) -> [UInt8]
    {
        Array(text(schema, definitions, depth).utf8)
    }

    private mutating func space() -> String { below(8) == 0 ? pick([" ", "\n", "\t\r ", "  "]) : "" }

    private mutating func text(
        _ schema: SchemaDescription,
        _ definitions: [String: SchemaDescription],
        _ depth: Int
    ) -> String {
        switch schema {
        case .general: return "null"
        case .choice(let choices): return text(pick(choices), definitions, depth)
        case .any:
            return pick(["1", "null", "[]", #"{"a":[{"b":null}, "x\u0000"]}"#, "-0.5e3", "\"é\"", "[[],[ ]]", "true"])
        case .boolean: return pick(["true", "false"])
        case .null: return "null"
        case .reference(let name): return text(definitions[name] ?? .any, definitions, depth)
        case .string(let string): return text(string)
        case .number(let number): return text(number)
        case .array(let array):
            let count = max(array.minItems, min(array.maxItems ?? 3, below(4)))
            let elements = (0..<count).map { _ in space() + text(array.element, definitions, depth - 1) + space() }
            return "[" + elements.joined(separator: ",") + "]"
        case .object(let object):
            var members: [String] = []
            for property in object.properties where property.isRequired || (depth > 0 && below(2) == 0) {
                members.append(
                    "\(quoted(property.name))\(space()):\(space())" + text(property.schema, definitions, depth - 1)
                        + space()
                )
            }
            for index in members.indices.dropLast() { members.swapAt(index, index + below(members.count - index)) }
            if object.isOpen { members.append(#""unforeseen" : [1, {"x":2}]"#) }
            return "{" + space() + members.joined(separator: "," + space()) + "}"
        }
    }

    private mutating func text(_ string: SchemaString) -> String {
        if let values = string.values { return quoted(pick(values)) }
        switch string.format {
        case .dateTime:
            return pick([#""2024-02-29T23:59:59Z""#, #""1999-12-31t00:00:00.5+01:00""#, #""2016-12-31T23:59:60Z""#])
        case .uri: return pick([#""http://a.example/x""#, #""urn:a:b""#])
        case nil:
            return quoted(
                String((0..<min(string.maxLength ?? 50, below(50))).map { _ in pick(Array("aZ09 .-é😀\"\\\n")) })
            )
        }
    }

    private mutating func text(_ number: SchemaNumber) -> String {
        if let step = number.multipleOf {
            return step == 5 ? pick(["0", "5", "-35", "1e1"]) : pick(["0", "7", "-12", "1e2", "3.0"])
        }
        if number.integer == .bySpelling {
            return number.minimum == nil
                ? pick(["0", "-7", "123456789"]) : "100" == "\(number.maximum ?? 0)" ? pick(["25", "100"]) : "26"
        }
        if number.exclusiveMinimum != nil || number.exclusiveMaximum != nil {
            return pick(["25", "100", "99.0", "2.5e1", "25.0001"])
        }
        if number.minimum == nil {
            return number.integer == nil ? pick(["1.5", "-2e-7", "0"]) : pick(["1.0", "-1e2", "99999999999999999999"])
        }
        return pick(["25", "30", "100", "99.0", "2.5e1", "1e2"])
    }

    /// The text as a string, some of its characters escaped though they need not be.
    private mutating func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || (scalar.value < 0x80 && below(60) == 0) {
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The text with one to three things gone wrong.
    mutating func spoiled(_ text: [UInt8]) -> [UInt8] {
        var bytes = text
        let pieces = [
            "}", "]", ",", ":", "\"", "\\", "\\u00e9", "\\ud83d", "0", "-", ".", "e5", " ", "null", "true", "1.0",
            "\"a\":1,", ",\"id\":[]", "{}",
            "\u{e9}", "[[[[", "\"\"",
        ]
        for _ in 0...below(3) {
            let at = below(bytes.count + 1)
            switch below(6) {
            case 0: bytes.insert(contentsOf: pick(pieces).utf8, at: at)
            case 1: bytes.removeSubrange(at..<min(bytes.count, at + 1 + below(3)))
            case 2: if at < bytes.count { bytes[at] = UInt8(truncatingIfNeeded: below(256)) }
            case 3: bytes.removeSubrange(at...)
            case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + below(20))], at: below(bytes.count + 1))
            default: if at < bytes.count { bytes[at] ^= 0x20 }
            }
        }
        return bytes
    }
}
