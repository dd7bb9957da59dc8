import Capture

/// Runs the body of a capture command; what keeps it from running goes to standard error, with exit status 2.
enum CaptureRun {
    static let tool = "linesman \(VersionCommand.number)"

    static func report<Result>(_ body: () throws -> Result) throws -> Result {
        try CannotRun.report {
            do {
                return try body()
            } catch let error as CaptureError {
                throw CannotRun(error.description)
            }
        }
    }

    /// Says on standard error what a capture lacks, at most a few lines of it.
    static func complain(_ integrity: CaptureIntegrity) {
        // A capture that still runs has no end yet; only `verify` makes a point of that.
        let problems = integrity.problems.filter { $0.kind != .noEnd }
        for problem in problems.prefix(5) { Diagnostics.complain("\(problem.file): \(problem.message)") }
        if problems.count > 5 { Diagnostics.complain("and \(problems.count - 5) more; see `linesman capture verify`") }
    }
}
