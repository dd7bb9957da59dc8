/// Bytes to put in the place of a range.
package struct JSONSplice {
    /// What is taken out; empty where something is only added.
    package let range: Range<Int>
    /// What is put there.
    package let bytes: [UInt8]

    /// Puts bytes in the place of a range.
    package init(_ range: Range<Int>, _ bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    /// The bytes with all of these in place; they must be in order and apart.
    package static func apply(_ splices: [JSONSplice], to bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var at = 0
        for splice in splices {
            output += bytes[at..<splice.range.lowerBound]
            output += splice.bytes
            at = splice.range.upperBound
        }
        return output + bytes[at...]
    }

    /// Takes out the chosen ones of a comma-separated list: each with what lies between it and the next one that stays,
    /// and at the end with what lies behind the last one that stays.
    package static func removals(of chosen: [Bool], among ranges: [Range<Int>]) -> [JSONSplice] {
        var splices: [JSONSplice] = []
        var at = 0
        while at < ranges.count {
            guard chosen[at] else {
                at += 1
                continue
            }
            let first = at
            while at < ranges.count, chosen[at] { at += 1 }
            let start = at < ranges.count || first == 0 ? ranges[first].lowerBound : ranges[first - 1].upperBound
            let end = at < ranges.count ? ranges[at].lowerBound : ranges[at - 1].upperBound
            splices.append(JSONSplice(start..<end, []))
        }
        return splices
    }
}

/// How a container separates what it holds, so that an addition looks like its neighbours.
package struct JSONLayout {
    private let container: JSONNode
    private let ranges: [Range<Int>]

    /// Looks at an array or object.
    package init(of container: JSONNode) {
        self.container = container
        ranges =
            container.kind == .array
            ? container.elements.map(\.range)
            : container.members.map { $0.nameRange.lowerBound..<$0.value.range.upperBound }
    }

    /// A comma and the whitespace that goes with it.
    package var separator: [UInt8] {
        let bytes = container.storage.bytes
        if ranges.count > 1 {
            return Array(bytes[ranges[ranges.count - 2].upperBound..<ranges[ranges.count - 1].lowerBound])
        }
        guard let first = ranges.first else { return [] }
        return [UInt8(ascii: ",")] + bytes[container.range.lowerBound + 1..<first.lowerBound]
    }

    private var colon: [UInt8] {
        let last = container.members.reduce(nil) { $1 as JSONNode.Member? }
        guard let last else { return [UInt8(ascii: ":")] }
        return Array(container.storage.bytes[last.nameRange.upperBound..<last.value.range.lowerBound])
    }

    /// Adds a value, with a name to an object, behind the last one.
    package func append(_ text: [UInt8], named name: String?) -> JSONSplice {
        let at = ranges.last?.upperBound ?? container.range.lowerBound + 1
        let start = name.map { JSONText.quoted($0) + colon } ?? []
        return JSONSplice(at..<at, separator + start + text)
    }
}
