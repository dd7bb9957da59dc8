package import JSONScanning
import OCPP

/// Compares the conversations of two captures, which are both held in memory.
package struct CaptureDiff {
    /// One difference.
    package struct Difference: Sendable {
        package enum Kind: Sendable {
            case onlyLeft
            case onlyRight
            case payload([PayloadDiff.Difference])
        }

        package let station: String
        /// Direction, type and action.
        package let message: String
        package let kind: Kind
    }

    private struct Message {
        let signature: String
        let bytes: [UInt8]
    }

    private var left: [String: [Message]] = [:]
    private var right: [String: [Message]] = [:]
    private let payloads: PayloadDiff

    package init(ignoring pointers: [JSONPointer] = []) { payloads = PayloadDiff(ignoring: pointers) }

    /// Adds a record of one of the two; only frames count.
    package mutating func add(_ item: RecordStream.Item, isLeft: Bool) {
        let record = item.record
        guard record.event == .frame else { return }
        let arrow = record.direction.map { $0 == .up ? "→" : "←" } ?? "?"
        let message = Message(
            signature: "\(arrow) \(record.kind?.name ?? "malformed") \(record.action ?? "")",
            bytes: record.bytes
        )
        if isLeft {
            left[record.station, default: []].append(message)
        } else {
            right[record.station, default: []].append(message)
        }
    }

    /// All differences, station by station, in the order of the conversation.
    package func differences() -> [Difference] {
        Set(left.keys).union(right.keys).sorted().flatMap { station in
            differences(station, left[station] ?? [], right[station] ?? [])
        }
    }

    private func differences(_ station: String, _ left: [Message], _ right: [Message]) -> [Difference] {
        let script = right.map(\.signature).difference(from: left.map(\.signature))
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in script {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var found: [Difference] = []
        var one = 0
        var other = 0
        while one < left.count || other < right.count {
            if removed.contains(one) {
                found.append(Difference(station: station, message: left[one].signature, kind: .onlyLeft))
                one += 1
            } else if inserted.contains(other) {
                found.append(Difference(station: station, message: right[other].signature, kind: .onlyRight))
                other += 1
            } else {
                guard one < left.count, other < right.count else { break }
                let places = compare(left[one].bytes, right[other].bytes)
                if !places.isEmpty {
                    found.append(Difference(station: station, message: left[one].signature, kind: .payload(places)))
                }
                one += 1
                other += 1
            }
        }
        return found
    }

    private func compare(_ left: [UInt8], _ right: [UInt8]) -> [PayloadDiff.Difference] {
        guard case .success(let one) = JSONTape.scan(left), case .success(let other) = JSONTape.scan(right) else {
            guard left != right else { return [] }
            let texts = (
                String(decoding: left.prefix(80), as: UTF8.self), String(decoding: right.prefix(80), as: UTF8.self)
            )
            return [PayloadDiff.Difference(pointer: "", left: texts.0, right: texts.1)]
        }
        return Self.parts(one.root).map { index in payloads.differences(one.root[index], other.root[index]) }.flatMap {
            $0
        }
    }

    /// The elements of a frame that are compared: of an error its code and details, otherwise the payload.
    private static func parts(_ frame: JSONNode) -> [Int] {
        switch frame[0]?.int {
        case 2, 6: [3]
        case 3: [2]
        case 4, 5: [2, 4]
        default: Array(0..<frame.count)
        }
    }
}
