import Capture
import Foundation
import Glibc
import TestSupport
import Testing

struct OutputFileTests {
    private func write(_ text: String, to path: String) throws {
        var file = try OutputFile(path, apartFrom: [])
        try file.write(text)
        try file.finish()
    }

    @Test func `a file is there when it is whole and not before`() throws {
        let folder = try TemporaryFolder()
        var file = try OutputFile(folder.path("out"), apartFrom: [])
        try file.write(String(repeating: "x", count: 200_000))
        #expect(folder.read("out") == nil && folder.names.count == 1)
        try file.finish()
        #expect(folder.read("out")?.count == 200_000 && folder.names == ["out"])
    }

    @Test func `nothing stays of what is dropped, and what was there stays`() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", as: "out.gz")
        do {
            var file = try OutputFile(folder.path("out.gz"), apartFrom: [])
            try file.write("new")
            #expect(folder.names.count == 2)
            _ = consume file
        }
        #expect(folder.names == ["out.gz"] && folder.read("out.gz") == "old")
    }

    @Test func `drafts are gone when all are discarded, and cannot be put in their place then`() throws {
        let folder = try TemporaryFolder()
        var file = try OutputFile(folder.path("out"), apartFrom: [])
        try file.write("new")
        FileDraft.discardAll()
        #expect(folder.names == [])
        var failure: CaptureError?
        do {
            try file.finish()
        } catch {
            failure = error
        }
        #expect(failure?.code == .cannotWrite && failure?.errno == ENOENT)
    }

    @Test func `permissions of a file stay, and a new one takes the mask`() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", as: "out")
        chmod(folder.path("out"), 0o604)
        try write("new", to: folder.path("out"))
        #expect(mode(folder.path("out")) == 0o604 && folder.read("out") == "new")
        try write("new", to: folder.path("other"))
        #expect(mode(folder.path("other")) & 0o137 == 0)
    }

    @Test func `a symbolic link stays one, also to what is not there yet`() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", as: "target")
        symlink("target", folder.path("link"))
        symlink("missing", folder.path("dangling"))
        try write("new", to: folder.path("link"))
        try write("new", to: folder.path("dangling"))
        #expect(folder.read("target") == "new" && folder.read("missing") == "new")
        #expect(folder.names == ["dangling", "link", "missing", "target"])
        var status = stat()
        #expect(lstat(folder.path("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func `links that lead in a circle are an error`() throws {
        let folder = try TemporaryFolder()
        symlink("b", folder.path("a"))
        symlink("a", folder.path("b"))
        let error = #expect(throws: CaptureError.self) { try write("new", to: folder.path("a")) }
        #expect(error?.errno == ELOOP)
        #expect(folder.names == ["a", "b"])
    }

    @Test func `what is read is no place to write to`() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("old", as: "in")
        let error = #expect(throws: CaptureError.self) { _ = try OutputFile(file, apartFrom: ["missing", file]) }
        #expect(error?.message == "-o \(file) is what is read; name another file")
        let inside = #expect(throws: CaptureError.self) {
            _ = try OutputPlace(folder.path("new"), apartFrom: [folder.url.path], option: "--output")
        }
        #expect(inside?.message.hasPrefix("--output \(folder.path("new")) lies in ") == true)
    }

    @Test func `what ends in gz is compressed`() throws {
        let folder = try TemporaryFolder()
        try write("text\n", to: folder.path("out.gz"))
        var lines = LineReader(try LineSource(path: folder.path("out.gz")))
        let line = lines.next().map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(line == "text")
        let bytes = try Data(contentsOf: folder.url.appending(path: "out.gz"))
        #expect(bytes.starts(with: [0x1F, 0x8B]))
    }

    private func mode(_ path: String) -> UInt32 {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }
}
