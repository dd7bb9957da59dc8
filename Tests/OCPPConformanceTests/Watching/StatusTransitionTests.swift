import OCPP
import Testing
import Traffic

/// OCPP 1.6 §4.9 with errata §3.20, every cell.
struct StatusTransitionTests {
    private static let names = [
        "Available", "Preparing", "Charging", "SuspendedEV", "SuspendedEVSE", "Finishing", "Reserved", "Unavailable",
        "Faulted",
    ]

    /// Rows are from and columns to; a dot is a step that the table lacks, a dash the same again.
    private static let table = [
        "-xxxx.xxx",
        "x-xxxx..x",
        "x.-xxx.xx",
        "x.x-xx.xx",
        "x.xx-x.xx",
        "xx...-.xx",
        "xx....-xx",
        "xxxxx..-x",
        "xxxxxxxx-",
    ]

    @Test(arguments: 0..<9, 0..<9)
    func `each step is judged as the table has it`(from: Int, to: Int) throws {
        func status(_ id: String, _ place: Int) -> String {
            #"""
            > [2,"\#(id)","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"\#(Self.names[place])"}]
            < [3,"\#(id)",{}]
            """#
        }
        let found = try Conversation.findings("@ocpp1.6\n\(status("a", from))\n\(status("b", to))").map(\.name)
        let cell = Array(Self.table[from])[to]
        #expect(found.filter { $0 == "status-transition" }.count == (cell == "." ? 1 : 0))
    }
}
