import ArgumentParser
import Capture
import Traffic

/// `linesman capture redact`.
struct CaptureRedactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Replace personal data and secrets by pseudonyms of the same length and type.",
        discussion: """
            What to replace: a JSON Pointer into the payload such as /idTag, a property name, or one of the sets idTag, idToken, \
            passwords, certificates, all. Equal values stay equal under one key; without --key-file \
            the key is random and gone afterwards. Passwords, keys and tokens are always replaced, wherever they stand: in the \
            handshake, in URLs, in configuration and connection profiles, private keys; and of a binary message everything \
            that is no JSON.

            EXAMPLES
              linesman capture redact --replace all DIR -o to-the-vendor.jsonl.gz
              linesman capture redact --replace /idTag --replace certificates --key-file k DIR -o out.jsonl
            """
    )

    @OptionGroup var input: CaptureInput
    @OptionGroup var target: CaptureTarget
    @Option(help: ArgumentHelp("What to replace; may be repeated.", valueName: "pointer|name|set"))
    var replace: [String] = ["all"]
    @Option(help: ArgumentHelp("File whose bytes are the key of the pseudonyms.", valueName: "file")) var keyFile:
        String?

    func run() throws {
        var redactor = EventRedactor(
            Redactor(try Redaction(replace, key: try keyFile.map(CaptureKey.read) ?? []))
        )
        var sink = try target.open(apartFrom: input.paths + (keyFile.map { [$0] } ?? []))
        var line = LineBuffer()
        LineRewriter.appendHeader(derived: "redact", tool: CaptureRun.tool, redacted: replace, to: &line)
        try sink.write(line)
        var encoder = LineEncoder()
        var sequence: UInt64 = 0
        let integrity = try CaptureScan.records(input.paths) { item, _ in
            guard ![.header, .end].contains(item.record.event) else { return }
            sequence += 1
            line.removeAll()
            encoder.append(redactor.redact(item.record), sequence: sequence, to: &line)
            try sink.write(line)
        }
        try sink.finish()
        CaptureRun.complain(integrity)
    }
}
