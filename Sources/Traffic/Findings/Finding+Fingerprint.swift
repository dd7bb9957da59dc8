extension Finding {
    /// Sixteen hexadecimal digits, equal for findings that are one and the same fault of one kind of equipment.
    ///
    /// Made from code, action, pointer with `*` for array indexes, vendor, model and firmware; stable between runs and
    /// releases.
    public var fingerprint: String {
        var hash = Fingerprint64()
        hash.add(text: code.description)
        hash.add(text: action ?? "")
        hash.add(text: generalPointer)
        if let equipment {
            hash.add(text: equipment.vendor)
            hash.add(text: equipment.model)
            hash.add(text: equipment.firmware)
        }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// The pointer with `*` in place of array indexes.
    public var generalPointer: String {
        pointer.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.isEmpty || !$0.utf8.allSatisfy { $0 &- 0x30 < 10 } ? String($0) : "*" }
            .joined(separator: "/")
    }
}
