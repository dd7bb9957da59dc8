import JSONScanning

/// The names of identifiers that a look at every message would not find by their endings, in memory that is never freed.
///
/// Nearly all identifiers end in `Id` or `Token`. The others, such as the name of a component, stand in few messages,
/// and only those messages are searched for them.
struct UncommonFields: @unchecked Sendable {
    // Safe to share: written before the value exists, and never again.
    private let names: UnsafePointer<Name>
    private let count: Int

    private struct Name {
        let start: UnsafePointer<UInt8>
        let count: Int
    }

    init(_ document: CatalogueDocument) {
        var found: Set<String> = []
        for fields in document.actions.flatMap({ [$0.request, $0.response ?? []] }) + document.objects.map(\.fields) {
            for field in fields where Self.isUncommonIdentifier(field) { found.insert(field.name) }
        }
        let names = UnsafeMutablePointer<Name>.allocate(capacity: max(found.count, 1))
        for (index, name) in found.sorted().enumerated() {
            let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: name.utf8.count)
            bytes.initialize(from: Array(name.utf8), count: name.utf8.count)
            (names + index).initialize(to: Name(start: UnsafePointer(bytes), count: name.utf8.count))
        }
        self.names = UnsafePointer(names)
        count = found.count
    }

    /// Whether the valid payload, an object, may hold an identifier with other characters than those of identifiers, or
    /// a `null`.
    func mayBeWrong(in bytes: PaddedBytes, _ payload: Range<Int>) -> Bool {
        let start = bytes.start
        for colon in payload where start[colon] == UInt8(ascii: ":") {
            var quote = colon - 1
            while Self.isSpace(start[quote]) { quote -= 1 }
            guard start[quote] == UInt8(ascii: "\"") else { continue }
            var value = colon + 1
            while Self.isSpace(start[value]) { value += 1 }
            if start[value] == UInt8(ascii: "n") { return true }
            guard isListed(start, endingAt: quote, after: payload.lowerBound) else { continue }
            guard Self.holdsIdentifiers(start + value) else { return true }
        }
        return false
    }

    private func isListed(_ start: UnsafePointer<UInt8>, endingAt quote: Int, after limit: Int) -> Bool {
        for index in 0..<count {
            let name = names[index]
            let first = quote - name.count
            guard first > limit, start[first - 1] == UInt8(ascii: "\"") else { continue }
            var at = 0
            while at < name.count, start[first + at] == name.start[at] { at += 1 }
            if at == name.count { return true }
        }
        return false
    }

    /// Whether a string, or each string of an array, is an identifier; the value is JSON, so a quote or bracket ends it.
    private static func holdsIdentifiers(_ value: UnsafePointer<UInt8>) -> Bool {
        guard value[0] == UInt8(ascii: "\"") || value[0] == UInt8(ascii: "[") else { return true }
        let isArray = value[0] == UInt8(ascii: "[")
        var isInside = !isArray
        var at = 1
        while true {
            let byte = value[at]
            if byte == UInt8(ascii: "\"") {
                isInside.toggle()
                if !isArray { return true }
            } else if isInside {
                guard UnstatedRule.isIdentifierByte(byte) else { return false }
            } else if byte == UInt8(ascii: "]") {
                return true
            } else if byte != UInt8(ascii: ","), !isSpace(byte) {
                return false
            }
            at += 1
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    // MARK: Which messages have such fields

    /// Whether an object of these fields can hold, at any depth, an uncommon identifier or a value of any type.
    static func exist(in fields: [CatalogueDocument.Field], of document: CatalogueDocument) -> Bool {
        var pending = fields
        var seen: Set<String> = []
        while let field = pending.popLast() {
            if isUncommonIdentifier(field) { return true }
            switch innermost(field.type) {
            case .any: return true
            case .named(let name) where seen.insert(name).inserted:
                pending += document.object(named: name)?.fields ?? []
            default: break
            }
        }
        return false
    }

    private static func isUncommonIdentifier(_ field: CatalogueDocument.Field) -> Bool {
        guard case .string(_, isIdentifier: true) = innermost(field.type) else { return false }
        return !field.name.hasSuffix("Id") && !field.name.hasSuffix("Token")
    }

    private static func innermost(_ type: CatalogueDocument.FieldType) -> CatalogueDocument.FieldType {
        if case .array(let element, _, _) = type { innermost(element) } else { type }
    }
}
