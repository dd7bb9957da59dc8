import Foundation

/// Runs other programs: to the end, or as a server that answers one line with one line.
enum Subprocess {
    /// What the program prints; `nil` if it cannot be run or fails.
    static func output(_ program: String, _ arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }

    /// A program that stays and answers.
    final class Server {
        private let process = Process()
        private let input = Pipe()
        private let output = Pipe()

        init?(_ program: String, _ arguments: [String]) {
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [program] + arguments
            process.standardInput = input
            process.standardOutput = output
            guard (try? process.run()) != nil else { return nil }
        }

        deinit {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }

        /// The answer to a line; `nil` when the program has ended.
        func ask(_ line: String) -> String? {
            guard process.isRunning,
                (try? input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))) != nil
            else { return nil }
            var answer: [UInt8] = []
            while let byte = try? output.fileHandleForReading.read(upToCount: 1)?.first {
                if byte == UInt8(ascii: "\n") { return String(decoding: answer, as: UTF8.self) }
                answer.append(byte)
            }
            return nil
        }
    }
}
