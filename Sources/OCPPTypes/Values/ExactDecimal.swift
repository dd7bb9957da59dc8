public import JSONScanning

/// A decimal number that is exactly what was written: `21.40` is read and written as `21.40`.
///
/// It compares by value, so that `21.4` equals `21.40`. Binary floating point enters only by ``double`` and by literals
/// with a point, which Swift reads as the nearest `Double`: up to 15 digits come out as they stand in the source.
public struct ExactDecimal: TypedValue {
    private enum Storage: Sendable {
        /// `significand × 10^-fractionDigits`, at most 18 digits.
        case plain(Int64, fractionDigits: UInt8)
        /// Any other spelling: longer, with an exponent, or a negative zero.
        indirect case written(String)
    }

    private let storage: Storage

    /// The integer.
    public init(_ integer: Int) {
        if integer.magnitude < 1_000_000_000_000_000_000 {
            storage = .plain(Int64(integer), fractionDigits: 0)
        } else {
            storage = .written(String(integer))
        }
    }

    /// The number with this many digits behind the point: `ExactDecimal(2140, fractionDigits: 2)` is `21.40`.
    public init(_ significand: Int, fractionDigits: Int) {
        precondition((0...18).contains(fractionDigits), "a number has 0 to 18 digits behind the point")
        precondition(significand.magnitude < 1_000_000_000_000_000_000, "a number has at most 18 digits")
        storage = .plain(Int64(significand), fractionDigits: UInt8(fractionDigits))
    }

    /// The number that is written like this in JSON; none if nothing is.
    public init?(_ text: String) {
        guard let number = try? ExactDecimal(json: text) else { return nil }
        self = number
    }

    /// The shortest decimal that reads as this number; none for what is not finite.
    public init?(_ double: Double) {
        guard double.isFinite else { return nil }
        self.init(double.rounded() == double && abs(double) < 1e15 ? String(Int(double)) : double.description)
    }

    init(_ number: WireReader.Number, text: @autoclosure () -> String) {
        let isNegativeZero = number.isNegative && number.significand == 0
        if number.digits <= 18, !number.hasExponent, !isNegativeZero {
            let magnitude = Int64(truncatingIfNeeded: number.significand)
            let significand = number.isNegative ? -magnitude : magnitude
            storage = .plain(significand, fractionDigits: UInt8(truncatingIfNeeded: number.fractionDigits))
        } else {
            storage = .written(text())
        }
    }

    /// The nearest binary number; infinite for what is beyond its range.
    public var double: Double { Double(description) ?? .nan }

    /// The integer that this is; none if it has a fraction or is beyond 64 bits.
    public var int: Int? { number.int }

    /// The number as JSON's scanner has it.
    public var number: JSONNumber { JSONNumber(description) ?? JSONNumber(0) }
}

extension ExactDecimal: CustomStringConvertible {
    /// The number as it is written.
    public var description: String { String(decoding: json, as: UTF8.self) }
}

extension ExactDecimal: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// Takes an integer literal.
    public init(integerLiteral integer: Int) { self.init(integer) }

    /// Takes a literal with a point: the shortest decimal that reads as the same `Double`.
    public init(floatLiteral double: Double) { self = ExactDecimal(double) ?? 0 }
}

extension ExactDecimal: Comparable {
    /// Whether both are the same number.
    public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if case .plain(let ours, let digits) = left.storage, case .plain(let theirs, digits) = right.storage {
            return ours == theirs
        }
        return left.number == right.number
    }

    /// Exact order.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if case .plain(let ours, let digits) = left.storage, case .plain(let theirs, digits) = right.storage {
            return ours < theirs
        }
        return left.number < right.number
    }

    /// Hashes the number, not its spelling.
    public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension ExactDecimal {
    /// Reads a JSON number.
    public init(reading reader: inout WireReader) throws(ReadError) { self = try reader.decimal() }

    /// Appends the number as it is written.
    public func write(to writer: inout WireWriter) {
        if writer.isCanonical { return writer.append(raw: number.description.utf8) }
        switch storage {
        case .written(let text): writer.append(raw: text.utf8)
        case .plain(let significand, let fractionDigits): writer.append(significand, fractionDigits: fractionDigits)
        }
    }
}

extension WireWriter {
    fileprivate mutating func append(_ significand: Int64, fractionDigits: UInt8) {
        let scale = Int(fractionDigits)
        if significand < 0 { append(byte: UInt8(ascii: "-")) }
        guard scale > 0 else { return append(digits: significand.magnitude, atLeast: 1) }
        var power: UInt64 = 1
        for _ in 0..<scale { power *= 10 }
        append(digits: significand.magnitude / power, atLeast: 1)
        append(byte: UInt8(ascii: "."))
        append(digits: significand.magnitude % power, atLeast: scale)
    }
}
