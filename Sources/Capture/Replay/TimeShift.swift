import JSONScanning
import OCPP
import Traffic

/// Moves every point in time inside a message by the same amount.
package enum TimeShift {
    /// Whether text is a date-time of RFC 3339.
    package static func isTime(_ text: String) -> Bool {
        text.utf8.count >= 20 && text.utf8.count <= 40 && text.contains("T") && WallClock.nanoseconds(of: text) != nil
    }

    /// The message with its times moved by `nanoseconds`; each keeps its number of fraction digits and is in UTC.
    package static func apply(_ nanoseconds: Int64, to frame: [UInt8]) -> [UInt8] {
        guard nanoseconds != 0, case .success(let tape) = JSONTape.scan(frame) else { return frame }
        var edits: [(range: Range<Int>, text: [UInt8])] = []
        collect(tape.root, shift: nanoseconds, into: &edits)
        return Splice.apply(edits, to: frame)
    }

    private static func collect(
        _ node: JSONNode,
        shift: Int64,
        into edits: inout [(range: Range<Int>, text: [UInt8])]
    ) {
        switch node.kind {
        case .array: for element in node.elements { collect(element, shift: shift, into: &edits) }
        case .object: for member in node.members { collect(member.value, shift: shift, into: &edits) }
        case .string:
            guard let text = node.string, isTime(text), let wall = WallClock.nanoseconds(of: text) else { return }
            let fraction = text.split(separator: ".").dropFirst().first.map { $0.prefix { $0.isNumber }.count } ?? 0
            let moved = WallClock.stamp(wall.capped(adding: shift))
            let kept = moved.prefix(fraction == 0 ? 19 : 20 + min(fraction, 9))
            edits.append((node.range, Array("\"\(kept)Z\"".utf8)))
        default: break
        }
    }
}

/// Replaces pieces of a message; every other byte stays.
package enum Splice {
    /// The bytes with `edits` made; their ranges do not overlap and need not be sorted.
    package static func apply(_ edits: [(range: Range<Int>, text: [UInt8])], to bytes: [UInt8]) -> [UInt8] {
        guard !edits.isEmpty else { return bytes }
        var result: [UInt8] = []
        var at = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result += bytes[at..<edit.range.lowerBound]
            result += edit.text
            at = edit.range.upperBound
        }
        return result + bytes[at...]
    }

    /// A frame with another message id; the frame itself where it has none.
    package static func withID(_ id: String, _ frame: [UInt8]) -> [UInt8] {
        guard let anatomy = FrameParts(recording: frame.span.bytes) else { return frame }
        return apply([(anatomy.id, Array(JSONText.quoted(id).dropFirst().dropLast()))], to: frame)
    }
}
