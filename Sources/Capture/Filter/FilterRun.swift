import OCPP
package import Traffic

/// Applies a filter to a stream of records; a filter that asks about both halves of a pair waits for the answer.
package struct FilterRun {
    /// More CALLs than this do not wait; the oldest are then judged as they are.
    private static let capacity = 1 << 16

    private struct Waiting {
        let item: RecordStream.Item
    }

    private let filter: Filter
    private var waiting: [Int: Waiting] = [:]
    private var order: [Int] = []

    /// Begins before the first record.
    package init(_ filter: Filter) { self.filter = filter }

    /// The records that are found to match now: this one, or the CALL that it answers and this one.
    package mutating func take(_ item: RecordStream.Item) -> [RecordStream.Item] {
        guard filter.needsPair else { return RecordSubject(item).satisfies(filter) ? [item] : [] }
        if item.record.kind == .call {
            waiting[item.index] = Waiting(item: item)
            order.append(item.index)
            return order.count > Self.capacity ? release(upTo: order.count / 2) : []
        }
        guard let index = item.call?.index, let call = waiting.removeValue(forKey: index)?.item else {
            return RecordSubject(item).satisfies(filter) ? [item] : []
        }
        let request = call.record.bytes
        let response = item.record.bytes
        var matching: [RecordStream.Item] = []
        if RecordSubject(call, request: request, response: response).satisfies(filter) { matching.append(call) }
        if RecordSubject(item, request: request, response: response).satisfies(filter) { matching.append(item) }
        return matching
    }

    /// The CALLs that match although nothing answered them.
    package mutating func finish() -> [RecordStream.Item] { release(upTo: order.count) }

    private mutating func release(upTo count: Int) -> [RecordStream.Item] {
        let released = order.prefix(count)
        order.removeFirst(count)
        return released.compactMap { waiting.removeValue(forKey: $0)?.item }.filter {
            RecordSubject($0).satisfies(filter)
        }
    }
}
