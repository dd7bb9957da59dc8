import ArgumentParser
import Capture
import JSONScanning
import Traffic

/// What both directions of replay have in common.
struct ReplayComparison: ParsableArguments {
    @Option(help: "How alike an answer must be to the recorded one: none, schema, status or exact but for times.")
    var expect = ReplayExpectation.exact
    @Option(help: ArgumentHelp("Do not compare what is here; * is any name or position.", valueName: "pointer"))
    var ignore: [String] = []
    @Option(help: "keep sends the recorded message ids, fresh makes new ones.") var ids = ReplayIDs.keep
    @Flag(help: "Move every time in the messages so that the recording happens now.") var shiftTime = false
    @Option(help: ArgumentHelp("Only stations whose name fits; * and ? stand for anything.", valueName: "glob"))
    var stations: String?
    @Option(help: ArgumentHelp("Time that an answer may take.", valueName: "time")) var timeout = TimeSpan.seconds(30)
    @OptionGroup var schemas: VendorSchemaOptions
    @Option(help: "Report as text, json or junit.") var format = ReplayReport.Form.text
    @Option(name: [.short, .long], help: ArgumentHelp("File for the report; - is standard output.", valueName: "file"))
    var output = "-"

    func options(pace: ReplayPace = .lockstep) throws -> ReplayOptions {
        var options = ReplayOptions()
        options.pace = pace
        options.expectation = expect
        options.freshIDs = ids == .fresh
        options.shiftsTime = shiftTime
        options.catalogues = try schemas.catalogues()
        options.timeout = max(timeout, .seconds(1)).nanoseconds
        options.ignored = try ignore.map { text in
            guard let pointer = JSONPointer(text) else { throw CannotRun("`\(text)` is no JSON Pointer (RFC 6901)") }
            return pointer
        }
        return options
    }

    /// Whether the report is for people at standard output.
    var printsText: Bool { output == "-" && format == .text }

    /// Reads the recording, and makes sure that the report will not take its place.
    func scripts(_ paths: [String]) throws -> [ReplayScript] {
        _ = try OutputPlace(output, apartFrom: paths + schemas.folders)
        let scripts = try ReplayScript.load(paths, stations: stations.map { Glob($0) })
        guard !scripts.isEmpty else { throw CannotRun("the capture holds no messages of such stations") }
        return scripts
    }
}

extension ReplayExpectation: ExpressibleByArgument {}
