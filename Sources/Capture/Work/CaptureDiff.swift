package import JSONScanning
import OCPP
import Traffic

/// Compares the conversations of two captures, station by station.
///
/// Of each message only its kind and its place stay in memory; the frames wait in a file.
package struct CaptureDiff {
    /// One difference.
    package struct Difference: Sendable {
        /// What differs.
        package enum Kind: Sendable {
            case onlyLeft
            case onlyRight
            case payload([PayloadDiff.Difference])
        }

        /// The station's identity.
        package let station: String
        /// Direction, type and action.
        package let message: String
        /// What differs.
        package let kind: Kind
    }

    /// A message: what it is called, as an index into `signatures`, and where its frame was put aside.
    private struct Message {
        let signature: Int32
        let count: Int32
        let offset: Int
    }

    private var left: [String: [Message]] = [:]
    private var right: [String: [Message]] = [:]
    private var signatures: [String] = []
    private var numbers: [String: Int32] = [:]
    private let spool: Spool
    private let payloads: PayloadDiff

    /// Compares payloads but for the places that `pointers` name; frames are put aside in a file.
    package init(ignoring pointers: [JSONPointer] = []) throws(CaptureError) {
        payloads = PayloadDiff(ignoring: pointers)
        spool = try Spool()
    }

    /// Adds a record of one of the two; only frames count.
    package mutating func add(_ item: RecordStream.Item, isLeft: Bool) throws(CaptureError) {
        let record = item.record
        guard record.event == .frame else { return }
        let arrow = record.direction.map { $0 == .up ? "→" : "←" } ?? "?"
        let signature = "\(arrow) \(record.kind?.name ?? "malformed") \(record.action ?? "")"
        let number = numbers[signature] ?? Int32(signatures.count)
        if numbers[signature] == nil {
            numbers[signature] = number
            signatures.append(signature)
        }
        let message = Message(signature: number, count: Int32(clamping: record.bytes.count), offset: spool.count)
        try spool.append(record.bytes)
        if isLeft {
            left[record.station, default: []].append(message)
        } else {
            right[record.station, default: []].append(message)
        }
    }

    /// Hands out all differences, station by station, in the order of the conversation.
    package func differences(_ body: (Difference) throws(CaptureError) -> Void) throws(CaptureError) {
        for station in Set(left.keys).union(right.keys).sorted() {
            try differences(of: station, left: left[station] ?? [], right: right[station] ?? [], body)
        }
    }

    private func differences(
        of station: String,
        left: [Message],
        right: [Message],
        _ body: (Difference) throws(CaptureError) -> Void
    ) throws(CaptureError) {
        var one = 0
        var other = 0
        for run in Alignment.runs(left.map(\.signature), right.map(\.signature)) {
            for message in left[one..<one + run.left] {
                try body(Difference(station: station, message: name(message), kind: .onlyLeft))
            }
            for message in right[other..<other + run.right] {
                try body(Difference(station: station, message: name(message), kind: .onlyRight))
            }
            one += run.left
            other += run.right
            for _ in 0..<run.both {
                let places = compare(try frame(left[one]), try frame(right[other]))
                if !places.isEmpty {
                    try body(Difference(station: station, message: name(left[one]), kind: .payload(places)))
                }
                one += 1
                other += 1
            }
        }
    }

    private func name(_ message: Message) -> String { signatures[Int(message.signature)] }

    private func frame(_ message: Message) throws(CaptureError) -> [UInt8] {
        try spool.bytes(in: message.offset..<message.offset + Int(message.count))
    }

    private func compare(_ left: [UInt8], _ right: [UInt8]) -> [PayloadDiff.Difference] {
        if left == right { return [] }
        guard case .success(let one) = JSONTape.scan(left), case .success(let other) = JSONTape.scan(right) else {
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
