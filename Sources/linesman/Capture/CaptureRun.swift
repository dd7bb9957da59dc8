import Capture

/// What commands over captures have in common.
enum CaptureRun {
    static let tool = "linesman \(VersionCommand.number)"

    /// Says on standard error what a capture lacks, at most a few lines of it.
    static func complain(_ integrity: CaptureIntegrity) {
        // A capture that still runs has no end yet; only `verify` makes a point of that.
        let problems = integrity.problems.filter { $0.kind != .noEnd }
        for problem in problems.prefix(5) { StandardError.warn("\(problem.file): \(problem.message)") }
        if problems.count > 5 { StandardError.warn("and \(problems.count - 5) more; see `linesman capture verify`") }
    }
}
