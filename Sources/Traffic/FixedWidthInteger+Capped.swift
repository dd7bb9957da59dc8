// Arithmetic on what somebody else wrote down: a file may say any number, so that plain sums could trap.
extension FixedWidthInteger {
    /// The sum, or the number nearest to it that there is.
    package func capped(adding other: Self) -> Self {
        let (sum, overflows) = addingReportingOverflow(other)
        guard overflows else { return sum }
        return other < 0 ? .min : .max
    }

    /// The difference, or the number nearest to it that there is.
    package func capped(subtracting other: Self) -> Self {
        let (difference, overflows) = subtractingReportingOverflow(other)
        guard overflows else { return difference }
        return other < 0 ? .max : .min
    }

    /// The product, or the number nearest to it that there is.
    package func capped(multipliedBy other: Self) -> Self {
        let (product, overflows) = multipliedReportingOverflow(by: other)
        guard overflows else { return product }
        return (self < 0) == (other < 0) ? .max : .min
    }

    /// Adds a number, as far as that goes.
    package mutating func add(capped other: Self) { self = capped(adding: other) }

    /// The whole part of a number, or the nearest whole number that there is; 0 for what is no number.
    package init(clamping value: Double) {
        if value.isNaN {
            self = 0
        } else if let whole = Self(exactly: value.rounded(.towardZero)) {
            self = whole
        } else {
            self = value < 0 ? .min : .max
        }
    }
}
