import ArgumentParser
import Traffic

/// A level on the command line.
enum LevelChoice: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case note

    var level: FindingLevel {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
}
