/// A character class: ranges and Unicode properties, or everything else.
struct CodePointSet: Hashable, Sendable {
    /// One thing a class lists.
    enum Item: Hashable, Sendable {
        case range(ClosedRange<UInt32>)
        case property(UnicodeProperty)
        case not(CodePointSet)
        /// The members of a set and what differs from them in case alone.
        case anyCase(CodePointSet)
    }

    private(set) var items: [Item]
    private let isNegated: Bool
    /// The answers for ASCII, which most text is.
    private var ascii: (low: UInt64, high: UInt64)

    init(_ items: [Item], isNegated: Bool = false) {
        self.items = items
        self.isNegated = isNegated
        ascii = (0, 0)
        var answers: (low: UInt64, high: UInt64) = (0, 0)
        for point in UInt32(0)..<64 where decide(point) { answers.low |= 1 << UInt64(point) }
        for point in UInt32(64)..<128 where decide(point) { answers.high |= 1 << UInt64(point - 64) }
        ascii = answers
    }

    func contains(_ point: UInt32) -> Bool {
        if point < 64 { return ascii.low >> UInt64(point) & 1 == 1 }
        if point < 128 { return ascii.high >> UInt64(point - 64) & 1 == 1 }
        return decide(point)
    }

    private func decide(_ point: UInt32) -> Bool {
        let isListed = items.contains { item in
            switch item {
            case .range(let range): range.contains(point)
            case .property(let property): property.holds(for: point)
            case .not(let set): !set.contains(point)
            case .anyCase(let set): set.contains(point) || Self.otherCases(of: point).contains { set.contains($0) }
            }
        }
        return isListed != isNegated
    }

    /// The same class for a reader to whom upper and lower case are one.
    var ignoringCase: CodePointSet { CodePointSet([.anyCase(CodePointSet(items))], isNegated: isNegated) }

    /// What a code point is in upper and in lower case, where that is one code point.
    private static func otherCases(of point: UInt32) -> [UInt32] {
        guard let properties = Unicode.Scalar(point)?.properties else { return [] }
        return [properties.lowercaseMapping, properties.uppercaseMapping].compactMap { mapping in
            mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first?.value : nil
        }
    }

    static func == (left: CodePointSet, right: CodePointSet) -> Bool {
        left.items == right.items && left.isNegated == right.isNegated
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(items)
        hasher.combine(isNegated)
    }
}

/// The classes that ECMA-262 names with a letter, in Unicode mode.
extension CodePointSet {
    /// `\d`: only ASCII digits.
    static let digits = CodePointSet([.range(0x30...0x39)])
    /// `\w`: only ASCII letters, digits and the underscore.
    static let word = CodePointSet([.range(0x30...0x39), .range(0x41...0x5a), .range(0x5f...0x5f), .range(0x61...0x7a)])
    /// `\s`: WhiteSpace and LineTerminator of ECMA-262 §12.2 and §12.3.
    static let space = CodePointSet(
        [
            .range(0x09...0x0d), .range(0x20...0x20), .range(0xa0...0xa0), .range(0x1680...0x1680),
            .range(0x2000...0x200a),
        ]
            + [.range(0x2028...0x2029), .range(0x202f...0x202f), .range(0x205f...0x205f), .range(0x3000...0x3000)]
            + [.range(0xfeff...0xfeff)]
    )
    /// `.`: everything but line terminators.
    static let dot = CodePointSet(
        [.range(0x0a...0x0a), .range(0x0d...0x0d), .range(0x2028...0x2029)],
        isNegated: true
    )
}
