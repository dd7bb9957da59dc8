import Foundation
import Synchronization
import TestSupport
import Testing

/// The process may open no more files.
struct ExhaustionTests {
    @Test func `out of descriptors, stations wait, those connected go on, and it recovers`() async throws {
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["-q"], shell: "ulimit -n 60")
        let (station, end) = try relay.conversation(csms)

        // The CSMS takes everybody.
        let ends = Ends()
        Thread.detachNewThread {
            while let end = try? csms.accept() {
                end.acceptUpgrade()
                ends.all.withLock { $0.append(end) }
            }
        }
        var crowd = try (0..<60).map { number in
            let station = try Wire(to: relay.port)
            station.requestUpgrade("/CP-\(number)")
            return station
        }
        _ = try await relay.process.line(containing: "not accepting stations for a moment: Too many open files")

        for number in 0..<20 {
            station.writeMasked("[3,\"\(number)\",{}]")
            #expect(end.readText() == "[3,\"\(number)\",{}]")
            end.writeUnmasked("[3,\"\(number)\",{}]")
            #expect(station.readText() == "[3,\"\(number)\",{}]")
        }

        crowd.removeAll()
        ends.all.withLock { $0 = [] }
        // It learns one by one that they are gone; until then there is no descriptor for the way to the CSMS.
        var late = try Wire(to: relay.port)
        late.requestUpgrade("/CP-late")
        var status = late.readStatus()
        while status == 503 {
            late = try Wire(to: relay.port)
            late.requestUpgrade("/CP-late")
            status = late.readStatus()
        }
        #expect(status == 101)
        relay.process.signal(SIGTERM)
        station.close()
        late.close()
        #expect(try await relay.process.exitStatus() == 0)
    }

    private final class Ends: Sendable {
        let all = Mutex<[Wire]>([])
    }
}
