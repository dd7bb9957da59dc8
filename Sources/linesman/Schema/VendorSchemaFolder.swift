import Foundation
import OCPP

/// Reads a folder of vendors' schemas.
enum VendorSchemaFolder {
    /// More files than any vendor has: the folder is not the one that was meant.
    private static let mostFiles = 10_000

    /// Compiles the `.json` files of the folder and of those in it.
    static func read(_ folder: String) throws(VendorSchemaError) -> VendorSchemas {
        try VendorSchemas(try files(in: folder), folder: folder)
    }

    private static func files(in folder: String) throws(VendorSchemaError) -> [VendorFile] {
        let check = "check the folder after --schemas and its permissions"
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw VendorSchemaError(isFolder.boolValue ? "cannot be read" : "is no folder", in: folder, fix: check)
        }
        var problem: String?
        let root = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath()
        let walk = FileManager.default.enumerator(
            at: root,
            includingPropertiesForKeys: nil,
            options: .skipsHiddenFiles,
            errorHandler: { url, error in
                problem = "\(url.path): \(error.localizedDescription)"
                return false
            }
        )
        let start = root.path.hasSuffix("/") ? root.path : root.path + "/"
        var paths: [String] = []
        while let url = walk?.nextObject() as? URL {
            guard url.pathExtension == "json", url.path.hasPrefix(start) else { continue }
            paths.append(String(url.path.dropFirst(start.count)))
            guard paths.count <= mostFiles else {
                throw VendorSchemaError("has more than \(mostFiles) .json files", in: folder, fix: check)
            }
        }
        if let problem { throw VendorSchemaError(problem, in: folder, fix: check) }
        var files: [VendorFile] = []
        for path in paths.sorted() {
            let name = folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
            guard let text = FileManager.default.contents(atPath: start + path) else {
                throw VendorSchemaError("cannot be read", in: name, fix: check)
            }
            files.append(VendorFile(path: path, name: name, text: Array(text)))
        }
        return files
    }
}
