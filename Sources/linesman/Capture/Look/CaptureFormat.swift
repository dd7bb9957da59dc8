import ArgumentParser

/// How a command prints what it found.
enum CaptureFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
