import EventLoop
import Exchange
import Relay
import Synchronization
import TestSupport

/// A relay in this process between wires.
final class RelayStage: Sendable {
    let server: RelayServer
    private let lines = Lines()

    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    /// Starts a relay on a free port, or on `port`, in front of `upstream`.
    init(
        upstream: String,
        port: UInt16 = 0,
        _ change: (inout RelayConfiguration) -> Void = { _ in }
    ) throws {
        var configuration = RelayConfiguration(listen: [.loopback(port: port)], upstream: try UpstreamURL(upstream))
        change(&configuration)
        server = try RelayServer(configuration) { [lines] _, text in lines.all.withLock { $0.append(text) } }
    }

    deinit { server.stop() }

    var port: UInt16 { server.addresses[0].port }

    /// What the relay told its operator.
    var log: [String] { lines.all.withLock { $0 } }

    /// A station that asks for its upgrade.
    func station(_ target: String = "/CP-1") throws -> Wire {
        let station = try Wire(to: port)
        station.requestUpgrade(target)
        return station
    }

    /// A station and the CSMS's end of its conversation, which has begun.
    func conversation(_ csms: Wire) throws -> (station: Wire, csms: Wire) {
        let station = try station()
        let end = try csms.accept()
        end.acceptUpgrade()
        _ = station.readHead()
        return (station, end)
    }
}
