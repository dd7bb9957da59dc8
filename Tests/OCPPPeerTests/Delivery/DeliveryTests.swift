import Foundation
import JSONScanning
import OCPP16
import OCPPPeer
import Synchronization
import TestSupport
import Testing

/// Messages about transactions, which are kept until they are answered.
struct DeliveryTests {
    private static let atOnce = ReconnectPolicy.specification(waitMinimum: .zero, randomRange: .zero, repeatTimes: 0)

    private static func stop(_ transaction: Int, _ meter: Int) -> StopTransaction.Request {
        .init(meterStop: meter, timestamp: "2026-01-01T00:00:00Z", transactionId: transaction)
    }

    private static let start = StartTransaction.Request(
        connectorId: 1,
        idTag: "T",
        meterStart: 0,
        timestamp: "2026-01-01T00:00:00Z"
    )

    /// A CSMS in memory, and a station with a store and a policy of its own.
    private static func pair(_ store: any TransactionStore, _ policy: DeliveryPolicy = .init(interval: .zero)) -> Pair {
        Pair(.v16, reconnect: atOnce, store: store, delivery: policy)
    }

    @Test func `arrive in order, across losses of the connection, each once`() async throws {
        let pair = Self.pair(MemoryTransactionStore())
        let seen = Mutex<[Int]>([])
        pair.csms.on(StopTransaction.self) { request, context in
            let count = seen.withLock { seen in
                seen.append(request.meterStop)
                return seen.count
            }
            // Every third connection dies after the message was taken in and before it is answered.
            if count % 3 == 0 { await context.station.abort() }
            return .init()
        }
        try await pair.station.run { csms in
            var last: Delivery<StopTransaction>?
            for meter in 0..<10 { last = try await csms.deliver(Self.stop(7, meter)) }
            _ = try await last?.response()
        }
        var order = seen.withLock { $0 }
        #expect(order.count > 10)
        // What is sent again follows at once.
        order = order.enumerated().filter { $0.offset == 0 || order[$0.offset - 1] != $0.element }.map(\.element)
        #expect(order == Array(0..<10))
    }

    @Test func `a transaction that began offline gets its id in time`() async throws {
        let pair = Self.pair(MemoryTransactionStore())
        let seen = Mutex<[Int]>([])
        pair.csms.on(StartTransaction.self) { _, _ in .init(idTagInfo: .init(status: .accepted), transactionId: 4711) }
        pair.csms.on(MeterValues.self) { request, _ in
            seen.withLock { $0.append(request.transactionId ?? -1) }
            return .init()
        }
        pair.csms.on(StopTransaction.self) { request, _ in
            seen.withLock { $0.append(request.transactionId) }
            return .init()
        }
        try await pair.station.run { csms in
            let start = try await csms.deliver(Self.start)
            let value = MeterValue(timestamp: .epoch, sampledValue: [SampledValue(value: "1")])
            _ = try await csms.deliver(
                MeterValues.Request(connectorId: 1, meterValue: [value]),
                startedBy: start.id
            )
            let stop = try await csms.deliver(Self.stop(0, 9), startedBy: start.id)
            _ = try await stop.response()
            #expect(try await start.response().transactionId == 4711)
        }
        #expect(seen.withLock { $0 } == [4711, 4711])
    }

    @Test func `what is refused is tried again, then given up, and the rest goes on`() async throws {
        let pair = Self.pair(MemoryTransactionStore(), DeliveryPolicy(attempts: 3, interval: .zero))
        let attempts = Mutex(0)
        pair.csms.on(StopTransaction.self) { request, _ in
            if request.meterStop == 1 {
                attempts.withLock { $0 += 1 }
                throw CallError(.genericError, "no")
            }
            return .init()
        }
        try await pair.station.run { csms in
            let bad = try await csms.deliver(Self.stop(7, 1))
            let good = try await csms.deliver(Self.stop(7, 2))
            await #expect(throws: CallFailure.refused(CallError(.genericError, "no"))) { try await bad.response() }
            _ = try await good.response()
        }
        #expect(attempts.withLock { $0 } == 3)
        #expect(pair.notices.all.contains { $0.message.hasPrefix("given up after 3 attempts") })
    }

    @Test func `without an id of its transaction a message is told of, and never sent`() async throws {
        let pair = Self.pair(MemoryTransactionStore(), DeliveryPolicy(attempts: 1, interval: .zero))
        pair.csms.on(StopTransaction.self) { _, _ in
            Issue.record("sent")
            return .init()
        }
        try await pair.station.run { csms in
            let start = try await csms.deliver(Self.start)
            let stop = try await csms.deliver(Self.stop(0, 1), startedBy: start.id)
            await #expect(throws: CallFailure.self) { try await start.response() }
            await #expect(throws: CallFailure.self) { try await stop.response() }
        }
    }

    @Test func `a file keeps them through the end of the program, cut lines and all`() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let path = folder.url.appending(path: "store").path
        let messages = (0..<5).map { number in
            StoredMessage(
                id: "id \"\(number)\"",
                version: .v16,
                action: "StopTransaction",
                payload: Payload("{\"n\": \(number).50}"),
                awaits: number == 3 ? "s" : nil
            )
        }
        let first = FileTransactionStore(path: path)
        for message in messages { try await first.append(message) }
        try await first.learn(transaction: 9, of: "s")
        try await first.remove(messages[1].id)
        // A crash in the middle of a line.
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(#"{"id":"cut","ver"#.utf8))
        try file.close()
        for _ in 0..<2 {
            let held = try await FileTransactionStore(path: path).load()
            #expect(held.messages == [messages[0], messages[2], messages[3], messages[4]])
            #expect(held.transactions == ["s": 9])
        }
        let again = FileTransactionStore(path: path)
        try await again.append(messages[1])
        #expect(try await FileTransactionStore(path: path).load().messages.last == messages[1])
    }

    @Test func `a station that starts again sends what the last one left`() async throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let path = folder.url.appending(path: "store").path
        let left = FileTransactionStore(path: path)
        for meter in 0..<3 {
            try await left.append(
                StoredMessage(
                    id: "left-\(meter)",
                    version: .v16,
                    action: "StopTransaction",
                    payload: Payload(bytes: Self.stop(7, meter).json)
                )
            )
        }
        let pair = Self.pair(FileTransactionStore(path: path))
        let seen = Mutex<[String]>([])
        pair.csms.on(StopTransaction.self) { request, context in
            seen.withLock { $0.append("\(context.messageID) \(request.meterStop)") }
            return .init()
        }
        try await pair.station.run { csms in _ = try await csms.deliver(Self.stop(7, 3)).response() }
        let order = seen.withLock { $0 }
        #expect(order.prefix(3) == ["left-0 0", "left-1 1", "left-2 2"] && order.count == 4)
        #expect(try await FileTransactionStore(path: path).load().messages.isEmpty)
    }
}
