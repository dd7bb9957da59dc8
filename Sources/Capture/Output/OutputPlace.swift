import Glibc

/// Where an output goes, once it is known that nothing is lost by that.
package struct OutputPlace: Sendable {
    /// What it is at the moment.
    enum Kind: Sendable {
        case standardOutput
        /// Not there yet.
        case new
        /// A file that is to be replaced, and whose owner and permissions are to stay.
        case file(owner: UInt32, group: UInt32, mode: UInt32, size: Int)
        /// A terminal, a pipe, `/dev/null`: what cannot be replaced.
        case device
    }

    /// As the user calls it.
    package let name: String
    /// Where it is, symbolic links resolved.
    package let path: String
    let kind: Kind

    /// Looks at `name`, where `-` is standard output.
    ///
    /// - Parameters:
    ///   - name: What the user says behind `option`.
    ///   - inputs: What is read, files and folders; `-` is standard input.
    ///   - option: What the option is called.
    /// - Throws: ``CaptureError`` when it is a folder, is one of the inputs by any name, or lies in one.
    package init(_ name: String, apartFrom inputs: [String], option: String = "-o") throws(CaptureError) {
        self.name = name == "-" ? "standard output" : name
        var status = stat()
        guard name != "-" else {
            path = name
            kind = .standardOutput
            guard fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                inputs.contains(where: { Self.identity(ofInput: $0) == FileIdentity(status) })
            else { return }
            throw CaptureError(.usage, "standard output is what is read; name another file")
        }
        // Behind a name such as `/dev/stdout` there need not be another.
        if stat(name, &status) == 0, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
            path = name
            kind = .device
            return
        }
        guard let resolved = Self.resolved(name) else {
            throw CaptureError(.cannotOpen, "cannot write \(name)", errno: ELOOP)
        }
        path = resolved
        guard stat(path, &status) == 0 else {
            kind = .new
            try refuse(inputs, option: option, identity: nil)
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            kind = .file(
                owner: status.st_uid,
                group: status.st_gid,
                mode: status.st_mode & 0o7777,
                size: Int(status.st_size)
            )
        default: throw CaptureError(.cannotOpen, "cannot write \(name): it is a folder")
        }
        try refuse(inputs, option: option, identity: FileIdentity(status))
    }

    /// How many bytes there are that would be replaced.
    var size: Int { if case .file(_, _, _, let size) = kind { size } else { 0 } }

    /// The folder that it lies in.
    var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func refuse(_ inputs: [String], option: String, identity: FileIdentity?) throws(CaptureError) {
        let folders = Self.folders(from: folder)
        for input in inputs {
            guard let read = Self.identity(ofInput: input) else { continue }
            if read == identity || identity != nil && Self.entries(of: input).contains(identity) {
                throw CaptureError(.usage, "\(option) \(name) is what is read; name another file")
            }
            if folders.contains(read) {
                throw CaptureError(.usage, "\(option) \(name) lies in \(input), which is read; name another place")
            }
        }
    }

    private static func identity(ofInput input: String) -> FileIdentity? {
        input == "-" ? FileIdentity(descriptor: STDIN_FILENO) : FileIdentity(input)
    }

    /// The folder and those that it lies in.
    private static func folders(from folder: String) -> Set<FileIdentity> {
        var found: Set<FileIdentity> = []
        var path = folder
        while let identity = FileIdentity(path), found.insert(identity).inserted { path += "/.." }
        return found
    }

    /// The files of a capture's folder; none for anything else.
    private static func entries(of input: String) -> [FileIdentity?] {
        ((try? CaptureFolder(input).segments()) ?? []).map { FileIdentity($0.path) }
    }

    /// Follows symbolic links, also to what is not there yet, so that a link stays one; nil where they lead nowhere.
    private static func resolved(_ name: String) -> String? {
        var path = name
        for _ in 0..<40 {
            var target = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink(path, &target, target.count)
            guard count > 0 else { return path }
            let text = String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
            path = text.hasPrefix("/") ? text : folder + text
        }
        return nil
    }
}
