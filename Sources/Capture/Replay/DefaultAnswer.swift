import JSONSchema
package import OCPP
import Traffic

/// The smallest payload that a schema accepts, for CALLs that nobody recorded an answer to.
package enum DefaultAnswer {
    /// A CALLRESULT for the CALL with this id, or a CALLERROR where the action is unknown.
    package static func frame(toCall id: String, action: String, _ catalogue: Catalogue, wall: Int64) -> [UInt8] {
        guard let known = catalogue.action(named: action), let schema = catalogue.schema(of: known, .result) else {
            return Array("[4,\(CaptureQuote.json(id)),\"NotImplemented\",\"not recorded\",{}]".utf8)
        }
        let payload = value(
            of: schema.schema,
            schema.definitions,
            String(WallClock.stamp(wall).prefix(19)) + "Z",
            depth: 0
        )
        return Array("[3,\(CaptureQuote.json(id)),\(payload)]".utf8)
    }

    private static func value(
        of schema: SchemaDescription,
        _ definitions: [String: SchemaDescription],
        _ now: String,
        depth: Int
    ) -> String {
        guard depth < 16 else { return "null" }
        switch schema {
        case .any, .null: return schema == .any ? "{}" : "null"
        case .general: return "{}"
        case .boolean: return "false"
        case .reference(let name):
            return definitions[name].map { value(of: $0, definitions, now, depth: depth + 1) } ?? "{}"
        case .object(let object):
            let members = object.properties.filter(\.isRequired).map { property in
                CaptureQuote.json(property.name) + ":" + value(of: property.schema, definitions, now, depth: depth + 1)
            }
            return "{\(members.joined(separator: ","))}"
        case .array(let array):
            let element = value(of: array.element, definitions, now, depth: depth + 1)
            return "[\(Array(repeating: element, count: array.minItems).joined(separator: ","))]"
        case .string(let string): return CaptureQuote.json(text(of: string, definitions, now, depth: depth))
        case .number(let number):
            return self.number(within: number)
        case .choice(let choices):
            return choices.first.map { value(of: $0, definitions, now, depth: depth) } ?? "null"
        }
    }

    /// Zero where that is allowed, otherwise the least number, or the next whole one above a limit that is excluded.
    private static func number(within limits: SchemaNumber) -> String {
        if let above = limits.exclusiveMinimum, above.significand >= 0,
            let whole = Int64("\(above)".prefix { $0 != "." }), whole < .max
        {
            return "\(whole + 1)"
        }
        guard let minimum = limits.minimum, minimum.significand >= 0 else { return "0" }
        return "\(minimum)"
    }

    private static func text(
        of string: SchemaString,
        _ definitions: [String: SchemaDescription],
        _ now: String,
        depth: Int
    ) -> String {
        if let values = string.values {
            return values.first { $0 == "Accepted" } ?? values.first ?? ""
        }
        if let content = string.content { return value(of: content, definitions, now, depth: depth + 1) }
        switch string.format {
        case .dateTime: return now
        case .uri: return "http://localhost/"
        case nil: return String(repeating: "x", count: min(string.minLength, 1000))
        }
    }
}
