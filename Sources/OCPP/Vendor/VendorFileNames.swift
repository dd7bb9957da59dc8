import JSONScanning

/// Tells from their names which messages the files of a folder without a manifest are for.
///
/// `VERSION/ACTION.json`, `ACTIONRequest.json` and `ACTIONResponse.json`, as the published schemas are called, in a
/// folder such as `ocpp1.6`, `v201` or `2.1`. Names that begin otherwise than with a capital letter, and files
/// elsewhere, are only there for references.
enum VendorFileNames {
    static func manifest(for files: [VendorFile]) throws(VendorSchemaError) -> VendorManifest {
        var manifest = VendorManifest()
        var known: [OCPPVersion: [String: Int]] = [:]
        for (index, file) in files.enumerated() {
            let parts = file.path.split(separator: "/")
            guard let last = parts.last, let initial = last.utf8.first, initial &- UInt8(ascii: "A") < 26,
                let version = parts.dropLast().reversed().lazy.compactMap({ OCPPVersion(folderName: String($0)) }).first
            else { continue }
            let (action, isResponse) = message(String(last.dropLast(".json".count)))
            let place: Int
            if let taken = known[version]?[action] {
                place = taken
            } else {
                place = manifest.messages.count
                known[version, default: [:]][action] = place
                manifest.messages.append(
                    VendorManifest.Message(versions: [version], action: action, place: .init(file: index))
                )
            }
            let source = VendorManifest.Source(file: index)
            let other = isResponse ? manifest.messages[place].response : manifest.messages[place].request
            if let other {
                let message = "\(files[other.file].path) is for the same message"
                throw VendorSchemaError(message, in: file, at: .init(), fix: "remove one of the two")
            }
            if isResponse {
                manifest.messages[place].response = source
            } else {
                manifest.messages[place].request = source
            }
        }
        return manifest
    }

    private static func message(_ name: String) -> (action: String, isResponse: Bool) {
        for (suffix, isResponse) in [("Response", true), ("Request", false)]
        where name.hasSuffix(suffix) && name.utf8.count > suffix.utf8.count {
            return (String(name.dropLast(suffix.count)), isResponse)
        }
        return (name, false)
    }
}
