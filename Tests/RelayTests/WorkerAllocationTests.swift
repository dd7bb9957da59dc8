import OCPPConformance
import AllocationCounter
import EventLoop
import Exchange
import Foundation
import OCPPRules
import Testing
import Traffic

@testable import Relay

/// Design law 8: a valid message that no rule touches costs no heap allocation.
struct WorkerAllocationTests {
    @Test(.enabled(if: allocation_counting_works()))
    func `relays and judges ten thousand messages more without an allocation more`() throws {
        // The first life compiles the catalogue.
        _ = try Self.allocations(relaying: 2)
        let few = try Self.allocations(relaying: 200)
        let many = try Self.allocations(relaying: 10_200)
        #expect(many.messages - few.messages == 10_000)
        #expect(many.findings == 0)
        // Hash tables of the handshake, seeded at random, make a few more or less, and on a busy machine, where this takes
        // many seconds, what is done once a second adds some; one a message would be ten thousand.
        #expect(many.allocations < few.allocations + 4_000)
    }

    /// What rules cost messages that they do not match, however closely they come.
    @Test(.enabled(if: allocation_counting_works()))
    func `looks two hundred rules that do not match over without asking them`() throws {
        let matches = [
            "action: Reset, type: call, dir: down", "action: Heartbeat, station: \"OTHER-*\"",
            "action: MeterValues, payload: { /connectorId: { gt: 1 } }, type: call",
            "action: MeterValues, payload: { /transactionId: 7 }, type: call",
            "action: Heartbeat, type: result, payload: { /currentTime: \"2020-01-01T00:00:00Z\" }",
        ]
        let lines = (0..<200).map {
            "  - id: r\($0)\n    match: { \(matches[$0 % matches.count]), version: ocpp1.6 }\n    then: [ count: x ]\n"
        }
        let text = "linesman: 1\nrules:\n" + lines.joined()
        let (set, diagnostics) = RuleFile.load(["rules.yaml"], findings: CheckRegistry.pages) { _ in Array(text.utf8) }
        let rules = CompiledRules(
            try #require(set, "\(diagnostics.map(\.message))"),
            seed: 0,
            loadedAt: Timestamp(monotonic: 0, wall: 0)
        )
        _ = try Self.allocations(relaying: 2, rules)
        let few = try Self.allocations(relaying: 200, rules)
        let many = try Self.allocations(relaying: 10_200, rules)
        #expect(many.messages - few.messages == 10_000)
        // An optimised build makes none. Without optimisation a glance makes one now and then; to ask a rule takes dozens.
        #expect(many.allocations < few.allocations + 20_000)
    }

    /// Counts the allocations of a worker's thread over a whole life: accept, handshake, `count` messages, close.
    private static func allocations(
        relaying count: Int,
        _ rules: CompiledRules? = nil
    ) throws -> (allocations: UInt64, messages: UInt64, findings: Int) {
        let csms = BlockingPeer.listen()
        let upstream = try UpstreamURL("ws://127.0.0.1:\(csms.port)/ocpp")
        let configuration = RelayConfiguration(listen: [], upstream: upstream)
        var loop = try Loop(configuration: Loop.Configuration())
        let listener = try loop.listen(on: SocketAddress.loopback(port: 0), reusePort: false)
        let port = loop.address(of: listener).port
        let waker = loop.waker
        let shared = SharedState(stationLimit: 10, log: { _, _ in })
        if let rules { shared.setRules(rules) }
        var worker = Worker(
            loop: loop,
            listeners: [listener],
            index: 0,
            configuration: configuration,
            shared: shared,
            taps: nil
        )
        Thread.detachNewThread {
            Self.talk(port: port, csms: csms.descriptor, count: count)
            shared.order = .drain
            waker.wake()
        }
        let before = allocation_count()
        let statistics = worker.run()
        return (allocation_count() - before, statistics.messages.total, statistics.findings.count)
    }

    /// Calls and answers in turn, `count` messages in all, every kind a charging session has.
    private static func talk(port: UInt16, csms listener: Int32, count: Int) {
        guard let station = BlockingPeer.dial(port: port, path: "/CP-1", subprotocol: "ocpp1.6"),
            let csms = BlockingPeer.accept(listener, subprotocol: "ocpp1.6"), station.isUpgraded()
        else { return }
        let answer = #"{"currentTime":"2026-11-23T10:00:00Z"}"#
        let sample = #"{"value":"12.5","unit":"kWh","measurand":"Energy.Active.Import.Register"}"#
        let meter =
            #"{"connectorId":1,"meterValue":[{"timestamp":"2026-11-23T10:00:00Z","sampledValue":[\#(sample)]}]}"#
        for number in 0..<count / 2 {
            let isMeter = number % 2 == 1
            station.send(#"[2,"\#(number)","\#(isMeter ? "MeterValues" : "Heartbeat")",\#(isMeter ? meter : "{}")]"#)
            _ = csms.receive()
            csms.send(#"[3,"\#(number)",\#(isMeter ? "{}" : answer)]"#)
            _ = station.receive()
        }
        station.sendClose()
        _ = csms.receive()
        csms.sendClose()
        _ = station.receive()
    }
}
