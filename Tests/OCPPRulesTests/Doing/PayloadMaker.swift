import JSONScanning
import OCPP

@testable import OCPPRules

/// Makes valid messages out of the catalogue: seeded, in many shapes.
struct PayloadMaker {
    let version: OCPPVersion
    private let catalogue: Catalogue
    private var random: RandomStream
    /// How likely an optional member is there, in percent.
    var density: UInt64 = 40

    init(_ version: OCPPVersion, seed: UInt64) {
        self.version = version
        catalogue = Catalogue.of(version)
        random = RandomStream(seed: seed)
    }

    mutating func request(of action: ActionID) -> [UInt8] {
        object(catalogue.document.actions[Int(action.rawValue)].request, depth: 0)
    }

    mutating func response(of action: ActionID) -> [UInt8]? {
        catalogue.document.actions[Int(action.rawValue)].response.map { object($0, depth: 0) }
    }

    mutating func action() -> ActionID { ActionID(rawValue: UInt16(random.upTo(UInt64(catalogue.count - 1)))) }

    mutating func chance(_ percent: UInt64) -> Bool { random.upTo(99) < percent }

    private mutating func object(_ fields: [CatalogueDocument.Field], depth: Int) -> [UInt8] {
        var members: [[UInt8]] = []
        for field in fields where field.isRequired || depth < 4 && chance(density) && field.name != "customData" {
            members.append(JSONText.quoted(field.name) + blank(":") + value(field.type, field.name, depth: depth + 1))
        }
        // Some peers write members in another order.
        if chance(20) { members.reverse() }
        return joined(members, "{", "}")
    }

    private mutating func joined(_ parts: [[UInt8]], _ open: String, _ close: String) -> [UInt8] {
        var text = Array(open.utf8)
        for (at, part) in parts.enumerated() {
            if at > 0 { text += blank(",") }
            text += part
        }
        return text + close.utf8
    }

    private mutating func blank(_ sign: String) -> [UInt8] { Array((chance(10) ? sign + " " : sign).utf8) }

    private mutating func value(_ type: CatalogueDocument.FieldType, _ name: String, depth: Int) -> [UInt8] {
        switch type {
        case .string(let limit, let isIdentifier): return JSONText.quoted(text(limit ?? 60, isIdentifier))
        case .dateTime: return JSONText.quoted(dateTime())
        case .uri: return JSONText.quoted("https://csms.example/\(random.upTo(999))")
        case .boolean: return Array((chance(50) ? "true" : "false").utf8)
        case .any: return chance(50) ? JSONText.quoted("any") : Array("{\"a\":[1,2.50,null]}".utf8)
        case .integer(let bounds): return Array(String(integer(bounds)).utf8)
        case .number(let bounds, let step): return Array(number(bounds, step).utf8)
        case .named(let name):
            if let values = catalogue.document.enumeration(named: name)?.values {
                return JSONText.quoted(values[Int(random.upTo(UInt64(values.count - 1)))])
            }
            return catalogue.document.object(named: name).map { object($0.fields, depth: depth) } ?? Array("{}".utf8)
        case .array(of: let element, minItems: let least, maxItems: let most):
            let low = UInt64(least ?? 0)
            let count = min(low + random.upTo(depth > 3 ? 0 : 2), UInt64(most ?? .max))
            return joined((0..<count).map { _ in value(element, name, depth: depth + 1) }, "[", "]")
        }
    }

    private mutating func text(_ limit: Int, _ isIdentifier: Bool) -> String {
        let letters = Array(isIdentifier ? "ABCDEFabcdef0123456789-_" : "ABC def 0123 äß€ \"\\/")
        let count = 1 + random.upTo(UInt64(min(limit, 20) - 1))
        return String((0..<count).map { _ in letters[Int(random.upTo(UInt64(letters.count - 1)))] })
    }

    private mutating func dateTime() -> String {
        func two(_ number: UInt64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = "2026-\(two(1 + random.upTo(11)))-\(two(1 + random.upTo(27)))"
        let time = "\(two(random.upTo(23))):\(two(random.upTo(59))):\(two(random.upTo(59)))"
        let zones = ["Z", "+02:00", "-05:30", ".123Z", ".5+00:00"]
        return "\(day)T\(time)\(zones[Int(random.upTo(4))])"
    }

    private mutating func integer(_ bounds: CatalogueDocument.Bounds) -> Int {
        let low = bounds.minimum.flatMap { Int($0) } ?? 0
        let high = bounds.maximum.flatMap { Int($0) } ?? low + 100_000
        return low + Int(random.upTo(UInt64(high - low)))
    }

    private mutating func number(_ bounds: CatalogueDocument.Bounds, _ step: String?) -> String {
        let low = bounds.minimum.flatMap { Int($0) } ?? 0
        let high = bounds.maximum.flatMap { Int($0) } ?? low + 1000
        let whole = low + Int(random.upTo(UInt64(max(0, high - low - 1))))
        guard step == nil || step == "0.1" else { return String(whole) }
        return ["\(whole)", "\(whole).0", "\(whole).5", step == nil ? "\(whole)e0" : "\(whole)"][Int(random.upTo(3))]
    }
}
