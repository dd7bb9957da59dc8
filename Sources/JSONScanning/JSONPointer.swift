/// A path to a value inside a document (RFC 6901).
public struct JSONPointer: Sendable {
    /// The reference tokens, unescaped.
    public var tokens: [String]

    /// The pointer with these tokens; without any, the whole document.
    public init(tokens: [String] = []) { self.tokens = tokens }

    /// Reads the string form: empty, or `/` before each token, with `~0` for `~` and `~1` for `/`.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            self.init()
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var tokens: [String] = []
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let token = Self.unescaped(part) else { return nil }
            tokens.append(token)
        }
        self.init(tokens: tokens)
    }

    /// Reads the URI fragment form without the `#` (RFC 6901 §6): the string form, percent-encoded.
    public init?(fragment: String) {
        var bytes: [UInt8] = []
        var rest = fragment.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(HexDigits.value),
                let low = rest.popFirst().flatMap(HexDigits.value)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(text)
    }

    /// The pointer to a member of what this one points to.
    public func appending(_ name: String) -> JSONPointer { JSONPointer(tokens: tokens + [name]) }

    /// The pointer to an element of what this one points to.
    public func appending(_ position: Int) -> JSONPointer { appending(String(position)) }

    /// The value it points to below `node`; of members with the same name, the last.
    public func resolve(in node: JSONNode) -> JSONNode? {
        var node = node
        for token in tokens {
            guard let child = node.child(token) else { return nil }
            node = child
        }
        return node
    }

    /// The value it points to in a document; of members with the same name, the last.
    public func resolve(in tape: JSONTape) -> JSONNode? { resolve(in: tape.root) }

    /// The pointer to a node of a document.
    public init(to node: JSONNode) {
        self.init()
        var place = JSONNode(storage: node.storage, index: 0)
        while place.index != node.index {
            guard let step = Self.step(from: place, to: node.index) else { return }
            tokens.append(step.token)
            place = step.child
        }
    }

    private static func step(from node: JSONNode, to index: Int) -> (token: String, child: JSONNode)? {
        func leads(_ child: JSONNode) -> Bool { child.index <= index && index < Int(child.entry.next) }
        for (position, element) in node.elements.enumerated() where leads(element) {
            return (String(position), element)
        }
        for member in node.members where leads(member.value) { return (member.name, member.value) }
        return nil
    }

    /// Reads a token as an array position: digits without a superfluous zero in front.
    public static func position(_ token: String) -> Int? {
        var position = 0
        var digits = 0
        for byte in token.utf8 {
            let digit = byte &- UInt8(ascii: "0")
            // Only zero itself begins with a zero; no array has so many elements that 18 digits would be needed.
            guard digit < 10, digits < 18, digits == 0 || position > 0 else { return nil }
            position = position * 10 + Int(digit)
            digits += 1
        }
        return digits > 0 ? position : nil
    }

    private static func unescaped(_ part: Substring.UTF8View) -> String? {
        var bytes: [UInt8] = []
        var rest = part
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "~") else {
                bytes.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
            case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension JSONPointer: Hashable {
    /// Equal tokens, scalar by scalar: JSON names that differ only in composition are different names.
    public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.tokens.count == right.tokens.count
            && zip(left.tokens, right.tokens).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }

    /// Feeds the tokens' bytes.
    public func hash(into hasher: inout Hasher) {
        for token in tokens {
            hasher.combine(token.utf8.count)
            for byte in token.utf8 { hasher.combine(byte) }
        }
    }
}

extension JSONPointer: CustomStringConvertible {
    /// The string form.
    public var description: String {
        var text = ""
        for token in tokens {
            text.append("/")
            for scalar in token.unicodeScalars {
                switch scalar {
                case "~": text.append("~0")
                case "/": text.append("~1")
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
        return text
    }
}

extension JSONNode {
    /// What one token leads to: the member of this name, or the element at this position.
    package func child(_ token: String) -> JSONNode? {
        switch kind {
        case .object: self[token]
        case .array: JSONPointer.position(token).flatMap { self[$0] }
        default: nil
        }
    }
}
