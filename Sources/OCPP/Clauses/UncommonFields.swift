import JSONScanning

/// The names of identifiers that a look at every message would not find by their endings.
///
/// Nearly all identifiers end in `Id` or `Token`. The others, such as the name of a component, stand in few messages,
/// and only those messages are searched for them.
struct UncommonFields: Sendable {
    /// Where each name stands among the letters.
    private let names: Immortal<Range<Int>>
    private let letters: Immortal<UInt8>

    init(_ document: CatalogueDocument) {
        var found: Set<String> = []
        for fields in document.actions.flatMap({ [$0.request, $0.response ?? []] }) + document.objects.map(\.fields) {
            for field in fields where Self.isUncommonIdentifier(field) { found.insert(field.name) }
        }
        var names: [Range<Int>] = []
        var letters: [UInt8] = []
        for name in found.sorted() {
            names.append(letters.count..<letters.count + name.utf8.count)
            letters += name.utf8
        }
        self.names = Immortal(names)
        self.letters = Immortal(letters)
    }

    /// Whether the valid payload, an object, may hold an identifier with other characters than those of identifiers, or
    /// a `null`.
    func mayBeWrong(in bytes: PaddedBytes, _ payload: Range<Int>) -> Bool {
        for colon in payload where bytes.byte(colon) == UInt8(ascii: ":") {
            var quote = colon - 1
            while Self.isSpace(bytes.byte(quote)) { quote -= 1 }
            guard bytes.byte(quote) == UInt8(ascii: "\"") else { continue }
            var value = colon + 1
            while Self.isSpace(bytes.byte(value)) { value += 1 }
            if bytes.byte(value) == UInt8(ascii: "n") { return true }
            guard isListed(bytes, endingAt: quote, after: payload.lowerBound) else { continue }
            guard Self.holdsIdentifiers(bytes, at: value) else { return true }
        }
        return false
    }

    private func isListed(_ bytes: PaddedBytes, endingAt quote: Int, after limit: Int) -> Bool {
        for index in 0..<names.count {
            let name = names[index]
            let first = quote - name.count
            guard first > limit, bytes.byte(first - 1) == UInt8(ascii: "\"") else { continue }
            if bytes.piece(first..<quote).isEqual(to: letters.piece(name)) { return true }
        }
        return false
    }

    /// Whether a string, or each string of an array, is an identifier; the value is JSON, so a quote or bracket ends it.
    private static func holdsIdentifiers(_ bytes: PaddedBytes, at value: Int) -> Bool {
        let isArray = bytes.byte(value) == UInt8(ascii: "[")
        guard isArray || bytes.byte(value) == UInt8(ascii: "\"") else { return true }
        var isInside = !isArray
        var at = value + 1
        while true {
            let byte = bytes.byte(at)
            if byte == UInt8(ascii: "\"") {
                isInside.toggle()
                if !isArray { return true }
            } else if isInside {
                guard UnstatedClause.isIdentifierByte(byte) else { return false }
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
