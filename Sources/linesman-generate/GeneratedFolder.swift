import Foundation
import OCPP
import OCPPTypeGenerator

/// The folder `Generated` of one module: what is in it, and what belongs there.
struct GeneratedFolder {
    private let url: URL
    private let wanted: [String: Data]

    init(_ version: OCPPVersion) throws {
        let catalogue = URL(filePath: "Sources/OCPP/Catalogue/ocpp\(version.number)")
        let standard = catalogue.appendingPathExtension("standard")
        let source = MessageSource(
            try Self.document(catalogue.appendingPathExtension("catalogue")),
            standard: FileManager.default.fileExists(atPath: standard.path) ? try Self.document(standard) : nil
        )
        url = URL(filePath: "Sources/\(source.module)/Generated")
        wanted = Dictionary(uniqueKeysWithValues: source.files.map { ($0.path, Data($0.text.utf8)) })
    }

    private static func document(_ url: URL) throws -> CatalogueDocument {
        let bytes = [UInt8](try Data(contentsOf: url))
        return try CatalogueParser.parse(bytes)
    }

    /// The paths of files that are not as they would be written, are missing or do not belong there.
    var stale: [String] {
        let present = present
        return (wanted.filter { present[$0.key] != $0.value }.keys + present.keys.filter { wanted[$0] == nil }).sorted()
            .map { url.appending(path: $0).relativePath }
    }

    /// Writes what is stale, removes what does not belong there, and returns both.
    func write() throws -> [String] {
        let stale = stale
        for path in stale {
            let file = URL(filePath: path)
            guard let data = wanted[String(path.dropFirst(url.relativePath.count + 1))] else {
                try FileManager.default.removeItem(at: file)
                continue
            }
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try data.write(to: file, options: .atomic)
        }
        return stale
    }

    private var present: [String: Data] {
        guard let paths = FileManager.default.enumerator(atPath: url.path) else { return [:] }
        var files: [String: Data] = [:]
        for case let path as String in paths where path.hasSuffix(".swift") {
            files[path] = FileManager.default.contents(atPath: url.appending(path: path).path)
        }
        return files
    }
}
