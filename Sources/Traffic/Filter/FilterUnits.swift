import JSONScanning

/// Numbers with units.
enum FilterUnits {
    /// Nanoseconds behind `250ms`, `5s`, `2m`, `1h`; a bare number counts seconds.
    static func duration(_ text: String) -> JSONNumber? {
        let units: [(String, Double)] = [
            ("ns", 1), ("us", 1e3), ("ms", 1e6), ("s", 1e9), ("m", 6e10), ("h", 3.6e12), ("", 1e9),
        ]
        return scaled(text, units)
    }

    /// Bytes behind `4k`, `1M`, `100`.
    static func size(_ text: String) -> JSONNumber? {
        scaled(
            text,
            [
                ("kib", 1024), ("mib", 1_048_576), ("kb", 1000), ("k", 1024), ("mb", 1e6), ("m", 1_048_576), ("b", 1),
                ("", 1),
            ]
        )
    }

    /// Nanoseconds since 1970 behind RFC 3339 text or a date alone.
    static func time(_ text: String) -> JSONNumber? {
        let whole = text.utf8.count == 10 ? text + "T00:00:00Z" : text
        let nanoseconds = WallClock.nanoseconds(of: whole) ?? WallClock.nanoseconds(of: whole + "Z")
        return nanoseconds.flatMap { JSONNumber(String($0)) }
    }

    private static func scaled(_ text: String, _ units: [(String, Double)]) -> JSONNumber? {
        let lowered = text.lowercased()
        for (unit, factor) in units where lowered.hasSuffix(unit) {
            guard let number = Double(lowered.dropLast(unit.count)), number.isFinite, abs(number * factor) < 9e18 else {
                continue
            }
            return JSONNumber(String(Int64((number * factor).rounded())))
        }
        return nil
    }
}
