public import Foundation

/// The files of this repository, found from the place of this source file.
public enum Repository {
    /// The top folder.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent()  // TestSupport
        .deletingLastPathComponent()  // Tests
        .deletingLastPathComponent()

    /// The bytes of `Fixtures/path`.
    public static func fixture(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: "Fixtures").appending(path: path)))
    }

    /// The interpreter of the virtual environment that `make deps` makes.
    public static var python: URL { root.appending(path: ".venv/bin/python") }

    /// The `linesman` binary of the build that these tests belong to, or the one that `LINESMAN` names.
    public static var linesman: URL {
        if let path = ProcessInfo.processInfo.environment["LINESMAN"] { return URL(filePath: path) }
        return URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(
            path: "linesman"
        )
    }
}
