import JSONScanning

/// A number's limits, prepared for comparing with numbers of up to 18 digits without further ado.
struct NumberLimits: Sendable {
    let description: SchemaNumber
    private let minimum: Int64
    private let maximum: Int64
    /// The limits for whole numbers, one further in where the limit itself is excluded.
    private let least: Int64
    private let most: Int64
    private let excludesMinimum: Bool
    private let excludesMaximum: Bool
    /// The whole-number limits hold for `minimum` and `maximum`; otherwise every number takes the exact way.
    private let isSimple: Bool
    /// `multipleOf` is a power of ten, 10 to the power of minus this many; -1 if there is none.
    private let decimals: Int

    init(_ description: SchemaNumber) {
        self.description = description
        func whole(_ limit: SchemaDecimal?, _ without: Int64) -> Int64? {
            guard let limit else { return without }
            guard limit.exponent >= 0, limit.exponent <= 18 else { return nil }
            let (value, overflows) = limit.significand.multipliedReportingOverflow(by: powersOfTen[limit.exponent])
            return overflows ? nil : value
        }
        let lower = Self.stricter(description.minimum, description.exclusiveMinimum, isLower: true)
        let upper = Self.stricter(description.maximum, description.exclusiveMaximum, isLower: false)
        let lowest = whole(lower.limit, .min)
        let highest = whole(upper.limit, .max)
        excludesMinimum = lower.isExcluded
        excludesMaximum = upper.isExcluded
        let step = description.multipleOf
        minimum = lowest ?? 0
        maximum = highest ?? 0
        let (above, isBeyond) = minimum.addingReportingOverflow(lower.isExcluded ? 1 : 0)
        let (below, isBefore) = maximum.subtractingReportingOverflow(upper.isExcluded ? 1 : 0)
        (least, most) = (above, below)
        decimals = step.map { $0.significand == 1 && $0.exponent <= 0 ? -$0.exponent : -2 } ?? -1
        isSimple = lowest != nil && highest != nil && !isBeyond && !isBefore && decimals > -2
    }

    /// Which of two limits leaves less.
    private static func stricter(
        _ inclusive: SchemaDecimal?,
        _ exclusive: SchemaDecimal?,
        isLower: Bool
    ) -> (limit: SchemaDecimal?, isExcluded: Bool) {
        guard let exclusive else { return (inclusive, false) }
        guard let inclusive else { return (exclusive, true) }
        let (one, other) = (inclusive.number, exclusive.number)
        let isLooser = isLower ? other < one : one < other
        return isLooser ? (inclusive, false) : (exclusive, true)
    }

    /// Whether a number is within the limits: `digits` without point and sign, `fraction` of them behind the point.
    @inline(__always)
    func allow(_ digits: Int64, fraction: Int) -> Bool? {
        guard isSimple else { return nil }
        guard fraction > 0 else { return digits >= least && digits <= most }
        let power = powersOfTen[fraction]
        let (whole, rest) = digits.quotientAndRemainder(dividingBy: power)
        if rest != 0, description.integer != nil { return false }
        if description.integer == .bySpelling { return false }
        // Division truncates toward zero, so the rest says on which side of `whole` the number is.
        if whole < minimum || whole == minimum && (rest < 0 || rest == 0 && excludesMinimum) { return false }
        if whole > maximum || whole == maximum && (rest > 0 || rest == 0 && excludesMaximum) { return false }
        guard decimals >= 0, fraction > decimals else { return true }
        return digits % powersOfTen[fraction - decimals] == 0
    }

    /// Whether the number that is spelt `text` is within the limits, however long it is.
    func allow(exactly text: RawSpan) -> Bool {
        let text = text.array
        let number = JSONNumber(scanned: text)
        return NumberLimits.violations(of: description, number, text).isEmpty
    }

    /// The keywords that a number violates.
    static func violations(
        of limits: SchemaNumber,
        _ number: JSONNumber,
        _ text: some Sequence<UInt8>
    ) -> [SchemaKeyword] {
        var keywords: [SchemaKeyword] = []
        switch limits.integer {
        case .byValue where !number.isInteger: return [.type]
        case .bySpelling where !JSONNumber.isSpelledAsInteger(text): return [.type]
        default: break
        }
        if let minimum = limits.minimum, number < minimum.number { keywords.append(.minimum) }
        if let maximum = limits.maximum, maximum.number < number { keywords.append(.maximum) }
        if let limit = limits.exclusiveMinimum, number <= limit.number { keywords.append(.exclusiveMinimum) }
        if let limit = limits.exclusiveMaximum, number >= limit.number { keywords.append(.exclusiveMaximum) }
        if let step = limits.multipleOf, !number.isMultiple(of: step.number) { keywords.append(.multipleOf) }
        return keywords
    }
}

/// 10 to the power of the index.
private let powersOfTen: InlineArray<19, Int64> = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
    100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
]
