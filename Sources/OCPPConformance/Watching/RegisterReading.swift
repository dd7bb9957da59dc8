import JSONScanning

/// One sampled value, as far as it may be the energy register of a connector.
struct RegisterReading {
    private var value = Notice.unsaid
    private var isEnergy = true
    private var isWhole = true
    private var scale = 0
    /// Whether its context is the end of a transaction.
    private(set) var isOfEnd = false

    /// What two readings of one register may differ by without having changed: a watt-hour, in thousandths.
    static let rounding: Int64 = 1000

    /// In thousandths of a watt-hour; nil for a sample of something else.
    var register: Int64? {
        guard isEnergy, isWhole, value != Notice.unsaid, scale >= 0, scale < 10 else { return nil }
        var result = value
        for _ in Steps(0..<scale) {
            let (product, overflows) = result.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            result = product
        }
        return result
    }

    /// Takes a member; a measurand that is not named is the energy register, and a unit that is not is Wh.
    mutating func take(_ name: Range<Int>, _ value: Range<Int>, in walk: borrowing JSONWalk) {
        switch name.count {
        case 5 where walk.matches(name, "value"):
            self.value = Self.thousandths(value, in: walk)
        case 7 where walk.matches(name, "context"):
            isOfEnd = walk.matches(value, "\"Transaction.End\"")
        case 9 where walk.matches(name, "measurand"):
            isEnergy = walk.matches(value, "\"Energy.Active.Import.Register\"")
        case 5 where walk.matches(name, "phase"):
            isWhole = false
        case 6 where walk.matches(name, "format"):
            if !walk.matches(value, "\"Raw\"") { isWhole = false }
        case 8 where walk.matches(name, "location"):
            if !walk.matches(value, "\"Outlet\"") { isWhole = false }
        case 4 where walk.matches(name, "unit"):
            if walk.matches(value, "\"kWh\"") {
                scale += 3
            } else if !walk.matches(value, "\"Wh\"") {
                isWhole = false
            }
        case 10 where walk.matches(name, "multiplier"):
            guard value.count == 1, let power = walk.unsigned(value) else { return isWhole = walk.matches(value, "0") }
            scale += Int(power)
        default: break
        }
    }

    /// A decimal number, with or without quotes, times a thousand; further digits are cut.
    private static func thousandths(_ range: Range<Int>, in walk: borrowing JSONWalk) -> Int64 {
        var result: Int64 = 0
        var decimals = -1
        var isNegative = false
        for at in Steps(range) {
            let byte = walk.bytes.byte(at)
            switch byte {
            case UInt8(ascii: "\""): continue
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): decimals = 0
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard decimals < 3 else { continue }
                if decimals >= 0 { decimals += 1 }
                let (product, overflows) = result.multipliedReportingOverflow(by: 10)
                let (sum, isTooLarge) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
                guard !overflows, !isTooLarge else { return Notice.unsaid }
                result = sum
            default: return Notice.unsaid
            }
        }
        for _ in Steps(max(0, decimals)..<3) {
            let (product, overflows) = result.multipliedReportingOverflow(by: 10)
            guard !overflows else { return Notice.unsaid }
            result = product
        }
        return isNegative ? -result : result
    }
}
