import JSONScanning

/// Numbers with units.
enum FilterUnits {
    /// Nanoseconds behind `250ms`, `5s`, `1h30m`; a bare number counts seconds.
    static func duration(_ text: String) -> JSONNumber? {
        if let nanoseconds = Quantity.nanoseconds(text.lowercased()) { return JSONNumber(String(nanoseconds)) }
        return bare(text, times: 1e9)
    }

    /// Bytes behind `4k`, `1M`, `100`.
    static func size(_ text: String) -> JSONNumber? {
        Quantity.bytes(text).flatMap { JSONNumber(String($0)) } ?? bare(text, times: 1)
    }

    /// Nanoseconds since 1970 behind RFC 3339 text or a date alone.
    static func time(_ text: String) -> JSONNumber? {
        let whole = text.utf8.count == 10 ? text + "T00:00:00Z" : text
        let nanoseconds = WallClock.nanoseconds(of: whole) ?? WallClock.nanoseconds(of: whole + "Z")
        return nanoseconds.flatMap { JSONNumber(String($0)) }
    }

    /// A number without a unit, which may be below zero.
    private static func bare(_ text: String, times factor: Double) -> JSONNumber? {
        guard let number = Double(text), number.isFinite, abs(number * factor) < 9e18 else { return nil }
        return JSONNumber(String(Int64((number * factor).rounded())))
    }
}
