import JSONScanning

// What every type of OCPP is to `Codable`: the JSON that it is on the wire. Through a coder that has no exact numbers,
// such as one that makes `Double` of all of them, digits may be lost; `json` never loses any.

extension TypedValue {
    /// Decodes what would be read from the same value in JSON.
    public init(from decoder: any Decoder) throws {
        var writer = WireWriter()
        try writer.append(decoder)
        try self.init(json: writer.bytes)
    }

    /// Encodes what would be written in JSON.
    public func encode(to encoder: any Encoder) throws { try RawJSON(written: json).node.encode(to: encoder) }
}

/// A member's name, or an element's place.
private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}

/// A JSON value of a document, for a coder.
private struct EncodedNode: Encodable {
    let node: JSONNode

    func encode(to encoder: any Encoder) throws { try node.encode(to: encoder) }
}

/// Any value that a decoder has, as JSON.
private struct DecodedText: Decodable {
    let value: RawJSON

    init(from decoder: any Decoder) throws {
        var writer = WireWriter()
        try writer.append(decoder)
        value = RawJSON(written: writer.bytes)
    }
}

extension JSONNode {
    fileprivate func encode(to encoder: any Encoder) throws {
        switch kind {
        case .object:
            var container = encoder.container(keyedBy: AnyKey.self)
            for member in members {
                try container.encode(EncodedNode(node: member.value), forKey: AnyKey(stringValue: member.name))
            }
        case .array:
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(EncodedNode(node: element)) }
        default:
            var container = encoder.singleValueContainer()
            switch kind {
            case .string: try container.encode(string ?? "")
            case .number:
                if let int { try container.encode(int) } else { try container.encode(Double(text) ?? .nan) }
            case .true: try container.encode(true)
            case .false: try container.encode(false)
            default: try container.encodeNil()
            }
        }
    }
}

extension WireWriter {
    /// Appends members under names that no table has.
    mutating func append(members: [(name: String, value: RawJSON)]) {
        append(byte: UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { append(byte: UInt8(ascii: ",")) }
            append(member.name)
            append(byte: UInt8(ascii: ":"))
            append(raw: member.value.json)
        }
        append(byte: UInt8(ascii: "}"))
    }

    /// Appends whatever a decoder has.
    fileprivate mutating func append(_ decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: AnyKey.self) {
            var members: [(name: String, value: RawJSON)] = []
            for key in container.allKeys {
                // A coder has no value of another type where it has null.
                let isNull = try container.decodeNil(forKey: key)
                let value = isNull ? RawJSON.null : try container.decode(DecodedText.self, forKey: key).value
                members.append((key.stringValue, value))
            }
            append(members: members)
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [RawJSON] = []
            while !container.isAtEnd {
                elements.append(try container.decodeNil() ? .null : container.decode(DecodedText.self).value)
            }
            append(elements)
        } else {
            try append(decoder.singleValueContainer())
        }
    }

    private mutating func append(_ container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            append(raw: "null".utf8)
        } else if let boolean = try? container.decode(Bool.self) {
            append(boolean)
        } else if let integer = try? container.decode(Int.self) {
            append(integer)
        } else if let double = try? container.decode(Double.self), let number = ExactDecimal(double) {
            number.write(to: &self)
        } else {
            append(try container.decode(String.self))
        }
    }
}
