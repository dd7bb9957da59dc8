import ArgumentParser
import Capture
import JSONScanning

/// `linesman capture diff`.
struct CaptureDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Compare the conversations of two captures, station by station.",
        discussion: """
            Messages are lined up by direction, type and action; then their payloads are compared as values, so that spacing \
            and key order make no difference. Message ids are not compared.

            EXAMPLES
              linesman capture diff before/ after/
              linesman capture diff before/ after/ --ignore /currentTime --ignore '/meterValue/*/timestamp'

            EXIT STATUS
              0 no difference, 1 differences, 2 could not run
            """
    )

    @Argument(help: "The one capture.") var left: String
    @Argument(help: "The other capture.") var right: String
    @Option(help: ArgumentHelp("Do not compare what is here; * is any name or position.", valueName: "pointer"))
    var ignore: [String] = []
    @Option(help: "text or json.") var format = CaptureFormat.text

    func run() throws {
        let pointers = try ignore.map { text in
            guard let pointer = JSONPointer(text) else {
                throw CannotRun("`\(text)` is no JSON Pointer (RFC 6901)")
            }
            return pointer
        }
        var diff = try CaptureDiff(ignoring: pointers)
        CaptureRun.complain(try CaptureScan.records([left]) { item, _ in try diff.add(item, isLeft: true) })
        CaptureRun.complain(try CaptureScan.records([right]) { item, _ in try diff.add(item, isLeft: false) })
        var sink = try OutputFile("-", apartFrom: [])
        var count = 0
        try diff.differences { difference throws(CaptureError) in
            count += 1
            try sink.write((format == .json ? json(difference) : text(difference)) + "\n")
        }
        try sink.finish()
        if count > 0 { throw ExitCode(1) }
    }

    private func text(_ difference: CaptureDiff.Difference) -> String {
        let head = "\(CaptureText.plain(difference.station)) \(CaptureText.plain(difference.message))"
        switch difference.kind {
        case .onlyLeft: return "- \(head)"
        case .onlyRight: return "+ \(head)"
        case .payload(let found):
            let lines = found.map { place in
                "    \(place.pointer.isEmpty ? "(payload)" : place.pointer): "
                    + "\(place.left.map(CaptureText.plain) ?? "nothing") → \(place.right.map(CaptureText.plain) ?? "nothing")"
            }
            return "~ \(head)\n" + lines.joined(separator: "\n")
        }
    }

    private func json(_ difference: CaptureDiff.Difference) -> String {
        var members: [(String, CaptureJSON.Value)] = [
            ("station", .text(difference.station)), ("message", .text(difference.message)),
        ]
        switch difference.kind {
        case .onlyLeft: members.append(("kind", .text("only-left")))
        case .onlyRight: members.append(("kind", .text("only-right")))
        case .payload(let found):
            let places = found.map { place in
                CaptureJSON.object([
                    ("pointer", .text(place.pointer)), ("left", .text(place.left)), ("right", .text(place.right)),
                ])
            }
            members += [("kind", .text("payload")), ("places", .raw("[\(places.joined(separator: ","))]"))]
        }
        return CaptureJSON.object(members)
    }
}
