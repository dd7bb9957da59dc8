public import Traffic

/// Who is told what a ``Lint`` finds, as it finds it.
public protocol LintListener: ~Copyable {
    /// These findings are about one line of a file; nil for what is about the file as a whole.
    mutating func found(_ findings: [Finding], file: String, row: Int?)
    /// Something cannot be read: where, and why.
    mutating func cannotRead(_ problem: String)
    /// Whether it is time to say how far the reading is.
    var isProgressDue: Bool { mutating get }
    /// So many bytes of all files have been read.
    mutating func passed(_ bytes: Int)
}

/// Keeps all findings.
struct FindingCollector: LintListener {
    private(set) var findings: [Finding] = []
    /// What could not be read first.
    private(set) var problem: String?
    let isProgressDue = false

    mutating func found(_ findings: [Finding], file: String, row: Int?) { self.findings += findings }

    mutating func cannotRead(_ problem: String) { self.problem = self.problem ?? problem }

    mutating func passed(_ bytes: Int) {}
}

/// A recording cannot be read, or not all of it.
public struct LintError: Error, Hashable, CustomStringConvertible {
    /// Where, and why.
    public let description: String
}
