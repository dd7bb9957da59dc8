import ArgumentParser
import Capture
import Glibc
import OCPP
import Relay
import Traffic

/// What `linesman run` records.
struct RecordOptions: ParsableArguments {
    @Option(
        name: .customLong("record"),
        help: ArgumentHelp("Record everything into this folder, as JSON Lines.", valueName: "folder")
    )
    var directory: String?

    @Option(
        help: ArgumentHelp(
            "Close a segment of the recording at this size.",
            valueName: "size"
        )
    )
    var recordMaxBytes = ByteCount(512 << 20)

    @Option(help: ArgumentHelp("Close a segment of the recording at this age.", valueName: "time"))
    var recordMaxAge = TimeSpan.seconds(3600)

    @Option(
        help: ArgumentHelp(
            "Delete the oldest closed segments beyond this size in all; everything is kept unless given.",
            valueName: "size"
        )
    )
    var retainBytes: ByteCount?

    @Option(
        help: ArgumentHelp(
            "Delete closed segments older than this; everything is kept unless given.",
            valueName: "time"
        )
    )
    var retainAge: TimeSpan?

    @Option(
        help:
            "When the disk does not keep up: drop (and record a gap), block (the relay waits) or stop (the relay drains)."
    )
    var onBacklog = BacklogPolicy.drop

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            """
            Replace values before they are recorded: a JSON Pointer into the payload, a property name, or idTag, idToken, \
            passwords, certificates, all. Equal values stay equal within a run, and length and kind are kept. In frames \
            that are no JSON, and in text, what stands behind such a name is replaced; of a binary message everything \
            that is no JSON. The identity in the path stays. Credentials are replaced without being named here.
            """,
            valueName: "pointer|name|set"
        )
    )
    var redact: [String] = []

    @Flag(
        help: """
            Record and show passwords, keys and tokens as they are. Without this they are replaced wherever they stand: in \
            the handshake, in URLs, in configuration (AuthorizationKey, BasicAuthPassword), in connection profiles, private keys.
            """
    )
    var recordCredentials = false

    func validate() throws {
        guard recordMaxBytes.bytes >= 4096 else { throw ValidationError("--record-max-bytes is at least 4k") }
        let second = TimeSpan.seconds(1)
        guard recordMaxAge >= second, retainAge ?? second >= second else {
            throw ValidationError("--record-max-age and --retain-age are at least 1s")
        }
        guard directory != nil || redact.isEmpty else {
            throw ValidationError("--redact says what to record; add --record DIR")
        }
    }

    /// What is replaced in the record, and the key that holds for this run.
    func redaction() throws -> Redaction {
        var redaction = try Redaction(redact, key: Self.randomKey())
        redaction.hidesCredentials = !recordCredentials
        return redaction
    }

    /// Opens the recording, if there shall be one.
    ///
    /// `tell` hears of findings about it, and `stop` is called when the policy asks for the relay to end.
    func start(
        _ catalogues: Catalogues,
        redaction: Redaction,
        tell: @escaping @Sendable (Finding) -> Void,
        stop: @escaping @Sendable () -> Void
    ) throws -> SegmentTap? {
        guard let directory else { return nil }
        var options = CaptureOptions()
        options.segmentBytes = recordMaxBytes.bytes
        options.segmentAge = UInt64(recordMaxAge.seconds)
        options.retainBytes = retainBytes?.bytes
        options.retainAge = retainAge.map { UInt64($0.seconds) }
        options.onBacklog = onBacklog
        options.tool = "linesman \(VersionCommand.number)"
        options.redaction = redaction
        return try SegmentTap(
            directory: directory,
            options: options,
            actionName: { catalogues.of($0).name(of: $1) },
            report: { incident in
                let finding = incident.finding
                tell(finding)
                if case .failed(_, .stop, _) = incident { stop() }
            }
        )
    }

    private static func randomKey() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

extension BacklogPolicy: ExpressibleByArgument {}
