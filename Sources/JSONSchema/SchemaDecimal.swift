import JSONScanning

/// An exact decimal number as limits in schemas have: up to 18 digits and a power of ten.
public struct SchemaDecimal: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The digits with their sign; never a multiple of ten unless zero.
    public let significand: Int64
    /// The power of ten that the digits are multiplied by; zero for zero.
    public let exponent: Int

    /// Makes `significand` × 10 to the power of `exponent`.
    public init(_ significand: Int64, exponent: Int = 0) {
        var digits = significand
        var power = exponent
        while digits != 0, digits % 10 == 0 {
            digits /= 10
            power += 1
        }
        self.significand = digits
        self.exponent = digits == 0 ? 0 : power
    }

    /// Makes a whole number.
    public init(integerLiteral value: Int64) { self.init(value) }

    /// Reads a JSON number; `nil` if it is none, or has more than 18 digits, or a power of ten beyond ±999.
    public init?(_ text: String) {
        var rest = text.utf8[...]
        var significand: Int64 = 0
        var exponent = 0
        var digits = 0
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }

        func takeDigits() -> Bool {
            let before = digits
            while let byte = rest.first, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 18 {
                significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
                digits += 1
                rest.removeFirst()
            }
            return digits > before
        }

        guard takeDigits() else { return nil }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            let whole = digits
            guard takeDigits() else { return nil }
            exponent = whole - digits
        }
        if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
            guard let power = Int(String(rest.dropFirst()) ?? ""), abs(power) < 1000 else { return nil }
            exponent += power
            rest = rest[rest.endIndex...]
        }
        guard rest.isEmpty else { return nil }
        self.init(isNegative ? -significand : significand, exponent: exponent)
    }
}

extension SchemaDecimal: CustomStringConvertible {
    /// The number written plainly where that is not long: `0.1`, `100`, `-12.5`, `1e30`.
    public var description: String {
        if abs(exponent) > 18 { return "\(significand)e\(exponent)" }
        let sign = significand < 0 ? "-" : ""
        let digits = String(significand.magnitude)
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let missing = 1 - exponent - digits.count
        let padded = (missing > 0 ? String(repeating: "0", count: missing) : "") + digits
        return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
    }
}

extension SchemaDecimal {
    /// The number for exact comparisons.
    var number: JSONNumber { JSONNumber(scanned: "\(significand)e\(exponent)".utf8) }
}
