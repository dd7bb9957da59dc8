/// A JSON number as the exact decimal its text states; no binary floating point anywhere.
///
/// It is `±significand × 10^exponent` with a significand that ends in no zero, so equal numbers are equal values however
/// they are spelled. Exponents are never expanded, so `1E999999999` costs as much as `1`; those beyond ±10^17 count as
/// ±10^17.
public struct JSONNumber: Hashable, Sendable {
    /// Whether it is below zero; `-0` is not.
    public let isNegative: Bool
    /// The power of ten of the significand's last digit; 0 for zero.
    let exponent: Int
    /// The significand when it has at most 18 digits.
    let small: UInt64
    /// The significand's digits, most significant first, when it has more; otherwise empty.
    let large: [UInt8]

    private static let largestExponent = 100_000_000_000_000_000

    /// Reads a text that follows JSON's grammar for numbers.
    public init?(_ text: String) {
        guard case .success(let tape) = JSONTape.scan(text.utf8), let number = tape.root.number,
            tape.root.range == 0..<text.utf8.count
        else { return nil }
        self = number
    }

    /// The integer `value`.
    public init(_ value: Int) {
        self.init(negative: value < 0, digits: String(value.magnitude).utf8.map { $0 - 0x30 }, exponent: 0)
    }

    /// Reads bytes that a scan has accepted as a number.
    package init(scanned text: some Collection<UInt8>) {
        var significand: UInt64 = 0
        var digits = 0
        var zeros = 0
        var negative = false
        var exponent = 0
        var fraction = 0
        var isFraction = false
        var at = text.startIndex
        scan: while at != text.endIndex {
            let byte = text[at]
            switch byte {
            case UInt8(ascii: "-"): negative = true
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if isFraction { fraction += 1 }
                if byte == UInt8(ascii: "0") {
                    zeros += digits > 0 ? 1 : 0
                } else {
                    digits += zeros + 1
                    guard digits <= 18 else {
                        self.init(long: text)
                        return
                    }
                    for _ in 0...zeros { significand *= 10 }
                    significand += UInt64(byte - UInt8(ascii: "0"))
                    zeros = 0
                }
            default:
                exponent = Self.exponent(text[text.index(after: at)...])
                break scan
            }
            at = text.index(after: at)
        }
        let power = digits > 0 ? exponent - fraction + zeros : 0
        self.init(isNegative: negative && digits > 0, exponent: power, small: significand, large: [])
    }

    private init(isNegative: Bool, exponent: Int, small: UInt64, large: [UInt8]) {
        self.isNegative = isNegative
        self.exponent = exponent
        self.small = small
        self.large = large
    }

    private init(long text: some Collection<UInt8>) {
        let mantissa = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let point = mantissa.firstIndex(of: UInt8(ascii: "."))
        let fraction = point.map { mantissa[$0...].count - 1 } ?? 0
        let exponent = mantissa.endIndex == text.endIndex ? 0 : Self.exponent(text[mantissa.endIndex...].dropFirst())
        self.init(
            negative: text.first == UInt8(ascii: "-"),
            digits: mantissa.filter { $0 >= UInt8(ascii: "0") }.map { $0 - UInt8(ascii: "0") },
            exponent: exponent - fraction
        )
    }

    private static func exponent(_ text: some Collection<UInt8>) -> Int {
        var value = 0
        for byte in text where byte >= UInt8(ascii: "0") {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), largestExponent)
        }
        return text.first == UInt8(ascii: "-") ? -value : value
    }

    private init(negative: Bool, digits: [UInt8], exponent: Int) {
        let kept = digits[...].drop { $0 == 0 }
        let zeros = kept.reversed().prefix { $0 == 0 }.count
        let significand = kept.dropLast(zeros)
        isNegative = negative && !significand.isEmpty
        self.exponent = significand.isEmpty ? 0 : exponent + zeros
        if significand.count <= 18 {
            small = significand.reduce(0) { $0 * 10 + UInt64($1) }
            large = []
        } else {
            small = 0
            large = Array(significand)
        }
    }

    /// Whether it is zero, however spelled.
    public var isZero: Bool { small == 0 && large.isEmpty }

    /// Whether it is an integer mathematically: `1.0` and `100e-2` are.
    public var isInteger: Bool { exponent >= 0 }

    /// The value as an `Int`, if it is one.
    public var int: Int? {
        guard isInteger, exponent < 19 else { return nil }
        var value = 0
        for digit in digits + Array(repeating: 0, count: exponent) {
            // Built below zero, where there is one integer more.
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooSmall) = product.subtractingReportingOverflow(Int(digit))
            if isTooLarge || isTooSmall { return nil }
            value = sum
        }
        if isNegative { return value }
        return value == .min ? nil : -value
    }

    /// How many digits stand behind the decimal point when it is written without an exponent and without trailing zeros.
    public var fractionDigits: Int { max(0, -exponent) }

    /// The digits of the significand, most significant first.
    var digits: [UInt8] {
        large.isEmpty && small != 0 ? String(small).utf8.map { $0 - UInt8(ascii: "0") } : large
    }

    /// Whether `text` is spelled as an integer, without point and exponent, as draft-04 demands.
    package static func isSpelledAsInteger(_ text: some Sequence<UInt8>) -> Bool {
        text.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }
    }
}

extension JSONNumber: Comparable {
    /// Exact order.
    public static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative
            ? isMagnitude(of: right, below: left) : isMagnitude(of: left, below: right)
    }

    private static func isMagnitude(of left: JSONNumber, below right: JSONNumber) -> Bool {
        if left.isZero || right.isZero { return left.isZero && !right.isZero }
        if left.large.isEmpty, right.large.isEmpty, left.exponent == right.exponent { return left.small < right.small }
        let (ours, theirs) = (left.digits, right.digits)
        let (ourTop, theirTop) = (left.exponent + ours.count, right.exponent + theirs.count)
        if ourTop != theirTop { return ourTop < theirTop }
        return ours.lexicographicallyPrecedes(theirs)
    }
}

extension JSONNumber {
    /// Whether it is an integer times `divisor`, exactly; only zero is a multiple of zero.
    ///
    /// With both significands free of trailing zeros, a smaller exponent than the divisor's means no. A larger one
    /// multiplies ours by ten so many times; more times than the divisor has factors 2 or 5 changes nothing.
    public func isMultiple(of divisor: JSONNumber) -> Bool {
        if isZero { return true }
        guard !divisor.isZero, exponent >= divisor.exponent else { return false }
        let shift = exponent - divisor.exponent
        if divisor.large.isEmpty { return remainder(by: divisor.small, shift: min(shift, 64)) == 0 }
        let enough = divisor.large.count * 4
        return LongDivision.remainder(of: digits, shift: min(shift, enough), by: divisor.large).isEmpty
    }

    private func remainder(by divisor: UInt64, shift: Int) -> UInt64 {
        // A divisor has at most 18 digits, so ten times a remainder fits.
        var rest: UInt64 = 0
        if large.isEmpty {
            rest = small % divisor
        } else {
            for digit in large { rest = (rest * 10 + UInt64(digit)) % divisor }
        }
        for _ in 0..<shift { rest = rest * 10 % divisor }
        return rest
    }
}

extension JSONNumber: CustomStringConvertible {
    /// The shortest plain decimal, or with an exponent when that would need more than 24 extra zeros.
    public var description: String {
        let text = isZero ? "0" : String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        let sign = isNegative ? "-" : ""
        guard abs(exponent) <= 24 + text.count else { return "\(sign)\(text)e\(exponent)" }
        guard exponent < 0 else { return sign + text + String(repeating: "0", count: exponent) }
        let padded = String(repeating: "0", count: max(0, 1 - exponent - text.count)) + text
        return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    }
}

/// Division of decimal digits by a divisor too long for a machine word.
private enum LongDivision {
    /// What is left of `digits × 10^shift`, as digits without leading zeros; empty for nothing.
    static func remainder(of digits: [UInt8], shift: Int, by divisor: [UInt8]) -> [UInt8] {
        var rest: [UInt8] = []
        for position in 0..<digits.count + shift {
            let digit = position < digits.count ? digits[position] : 0
            if !rest.isEmpty || digit != 0 { rest.append(digit) }
            while !isBelow(rest, divisor) { rest = difference(rest, divisor) }
        }
        return rest
    }

    private static func isBelow(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }

    private static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result = left
        var borrow: UInt8 = 0
        for place in 0..<left.count {
            let at = left.count - 1 - place
            let taken = borrow + (place < right.count ? right[right.count - 1 - place] : 0)
            borrow = result[at] < taken ? 1 : 0
            result[at] = result[at] + borrow * 10 - taken
        }
        return Array(result.drop { $0 == 0 })
    }
}
