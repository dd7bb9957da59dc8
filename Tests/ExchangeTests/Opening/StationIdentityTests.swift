import Testing

@testable import Exchange

/// OCPP-J 1.6 §3.1.1: the identity is the last segment of the path, percent-encoded.
struct StationIdentityTests {
    @Test(arguments: [
        ("/ocpp/CP001", "CP001"), ("/CP%20001?x=/y", "CP 001"), ("/ocpp/CP-1/", "CP-1"), ("/", ""), ("", ""),
        ("/ocpp/%C3%A9", "é"), ("/a%2Fb", "a/b"), ("/x%", "x%"), ("/x%4", "x%4"), ("/x%zz", "x%zz"), ("/x%+1", "x%+1"),
    ])
    func `reads it from the target`(target: String, identity: String) {
        #expect(StationIdentity(target: Array(target.utf8)).text == identity)
    }
}
