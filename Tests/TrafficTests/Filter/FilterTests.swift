import Testing
import Traffic

struct FilterTests {
    @Test(arguments: [
        ("acton == Heartbeat", "did you mean `action`?"), ("action == Hartbeat", "did you mean `Heartbeat`?"),
        ("kind == reslut", "did you mean `result`?"), ("dir = up", "did you mean `==`?"),
        ("a & b", "did you mean `&&`?"),
        ("latency > soon", "is no duration"), ("(kind == call", "without its `)`"), ("station < A", "no order"),
        ("size =~ /1/", "no text"), ("action in Heartbeat", "a list is expected"),
        ("station =~ /(/", "'(' without ')'"),
        ("kind == call extra", "nothing was expected here"), ("payload..x == 1", "a name is missing"),
        ("violation == maybe", "true or false"), ("\"open", "does not end"), ("action ==", "a value is missing"),
    ])
    func `explains what it does not understand`(text: String, words: String) {
        #expect {
            _ = try Filter(text)
        } throws: { error in
            "\(error)".contains(words)
        }
    }

    @Test(arguments: [
        ("action == BootNotification && payload.chargePointModle == X", "did you mean `chargePointModel`?", 30),
        ("action == StartTransaction && (latency > 1s || request.idTg == A)", "did you mean `idTag`?", 47),
        ("action == StartTransaction && request.idTagInfo.status == Blocked", "has no `idTagInfo`", 30),
        ("action in [MeterValues] && payload.meterValue.sampledValue", "[*]", 27),
        ("action == MeterValues && payload.meterValue[*].sampledValue[*].unt == kWh", "did you mean `unit`?", 25),
        ("version == 1.6 && action == BootNotification && payload.chargingStation", "has no `chargingStation`", 48),
    ])
    func `says where a path leads nowhere`(text: String, words: String, offset: Int) {
        #expect {
            _ = try Filter(text)
        } throws: { error in
            "\(error)".contains(words) && (error as? Filter.Fault)?.offset == offset
        }
    }

    @Test(arguments: [
        "action == BootNotification && payload.chargingStation.model == X",
        "action == BootNotification && payload.status == Accepted",
        "action == BootNotification && response.status != Accepted",
        "action == MeterValues && payload.meterValue[*].sampledValue[*].unit == kWh",
        "action == MeterValues && payload.meterValue[0].sampledValue[2].unitOfMeasure.unit == kWh",
        "action == BootNotification && payload.customData.anything.at[0].all",
        "action == DataTransfer && payload.data.anything", "action == \"VendorsOwn\" && payload.whatever == 1",
        "action == Heartbeat && kind == error && payload.reason == x", "action == Heartbeat || payload.idTag == A",
    ])
    func `lets paths lead where some version has something`(text: String) throws {
        _ = try Filter(text)
    }

    @Test func `means what it says`() throws {
        #expect(
            try Filter("action == Heartbeat && latency > 5s").meaning
                == "the action is Heartbeat and the latency is above 5s"
        )
        #expect(try Filter("!violation || foo").meaning == "not it is marked violation or the frame contains \"foo\"")
    }
}
