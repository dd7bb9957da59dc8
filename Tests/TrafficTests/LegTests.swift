import OCPP
import Testing
import Traffic

/// A direction follows from a leg.
struct LegTests {
    @Test func `a station sends up, a CSMS down`() {
        #expect(Leg.station.sends == .up && Leg.station.receives == .down)
        for place in [0, 1, .max] as [UInt8] {
            #expect(Leg.csms(place).sends == .down && Leg.csms(place).receives == .up)
        }
    }

    @Test func `the only CSMS has no number in texts`() {
        #expect("\(Leg.station)" == "station")
        #expect("\(Leg.csms(0))" == "CSMS")
        #expect("\(Leg.csms(1))" == "CSMS 2")
        #expect("\(Leg.csms(255))" == "CSMS 256")
    }
}
