/// Finds members that repeat a name of their object, comparing decoded names.
enum DuplicateNames {
    static func find(bytes: [UInt8], entries: [JSONTape.Entry]) -> [JSONDuplicate] {
        var found: [JSONDuplicate] = []
        for index in entries.indices where entries[index].kind == .object && entries[index].count > 1 {
            find(in: index, bytes: bytes, entries: entries, into: &found)
        }
        return found.sorted { $0.again.lowerBound < $1.again.lowerBound }
    }

    private static func find(
        in object: Int,
        bytes: [UInt8],
        entries: [JSONTape.Entry],
        into found: inout [JSONDuplicate]
    ) {
        var firsts: [ArraySlice<UInt8>: Int] = [:]
        firsts.reserveCapacity(Int(entries[object].count))
        var at = object + 1
        while at < Int(entries[object].next) {
            let content = bytes[entries[at].range].dropFirst().dropLast()
            let name = entries[at].flags.contains(.escaped) ? decoded(content) : content
            if let first = firsts[name] {
                let again = entries[at].range
                let text = String(decoding: name, as: UTF8.self)
                found.append(JSONDuplicate(name: text, first: entries[first].range, again: again))
            } else {
                firsts[name] = at
            }
            at = Int(entries[at + 1].next)
        }
    }

    private static func decoded(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        content.withUnsafeBufferPointer { JSONString.generalizedUTF8($0)[...] }
    }
}
