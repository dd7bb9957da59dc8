import Traffic

/// JSON to be printed, with its members in the order given.
indirect enum OutputJSON {
    case object([(String, OutputJSON)])
    case array([OutputJSON])
    case string(String)
    case bool(Bool)
    /// A number, as it is to be written.
    case number(String)

    /// With two spaces for each level and a member or element per line; short lists of strings stay on one line.
    var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .string(let text): PrintedJSON.append(quoting: text, to: &bytes)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let text): bytes.append(contentsOf: text.utf8)
        case .object(let members):
            Self.list(members, within: "{}", to: &bytes, indent: indent) { member, bytes in
                PrintedJSON.append(quoting: member.0, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                member.1.write(to: &bytes, indent: indent + 1)
            }
        case .array(let elements):
            Self.list(elements, within: "[]", to: &bytes, indent: indent) { element, bytes in
                element.write(to: &bytes, indent: indent + 1)
            }
        }
    }

    private static func list<Element>(
        _ elements: [Element],
        within brackets: StaticString,
        to bytes: inout [UInt8],
        indent: Int,
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(brackets.utf8Start[0])
        for (index, element) in elements.enumerated() {
            bytes.append(contentsOf: index == 0 ? "\n".utf8 : ",\n".utf8)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2 + 2))
            write(element, &bytes)
        }
        if !elements.isEmpty {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
        }
        bytes.append(brackets.utf8Start[1])
    }
}
