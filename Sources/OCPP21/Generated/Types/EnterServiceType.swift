// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EnterServiceType` of OCPP 2.1.
///
/// Part of ``SetDERControl`` and ``EnterServiceGetType``.
public struct EnterServiceType: WireObject {
    /// Which of several settings counts: 0 is the highest.
    ///
    /// An integer, 0 or more.
    public var priority: Int
    /// The highest voltage.
    ///
    /// A number.
    public var highVoltage: ExactDecimal
    /// The lowest voltage.
    ///
    /// A number.
    public var lowVoltage: ExactDecimal
    /// The highest frequency, in Hz.
    ///
    /// A number.
    public var highFreq: ExactDecimal
    /// The lowest frequency, in Hz.
    ///
    /// A number.
    public var lowFreq: ExactDecimal
    /// Seconds to wait.
    ///
    /// A number.
    public var delay: ExactDecimal?
    /// The most seconds to wait at random.
    ///
    /// A number.
    public var randomDelay: ExactDecimal?
    /// Seconds until full power.
    ///
    /// A number.
    public var rampRate: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        priority: Int,
        highVoltage: ExactDecimal,
        lowVoltage: ExactDecimal,
        highFreq: ExactDecimal,
        lowFreq: ExactDecimal,
        delay: ExactDecimal? = nil,
        randomDelay: ExactDecimal? = nil,
        rampRate: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.highVoltage = highVoltage
        self.lowVoltage = lowVoltage
        self.highFreq = highFreq
        self.lowFreq = lowFreq
        self.delay = delay
        self.randomDelay = randomDelay
        self.rampRate = rampRate
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priority highVoltage lowVoltage highFreq lowFreq delay randomDelay rampRate customData", required: 0b11111)

    /// What reading begins with.
    public static var blank: Self {
        Self(priority: 0, highVoltage: 0, lowVoltage: 0, highFreq: 0, lowFreq: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priority = try Int(reading: &reader)
        case 1: self.highVoltage = try ExactDecimal(reading: &reader)
        case 2: self.lowVoltage = try ExactDecimal(reading: &reader)
        case 3: self.highFreq = try ExactDecimal(reading: &reader)
        case 4: self.lowFreq = try ExactDecimal(reading: &reader)
        case 5: self.delay = try ExactDecimal(reading: &reader)
        case 6: self.randomDelay = try ExactDecimal(reading: &reader)
        case 7: self.rampRate = try ExactDecimal(reading: &reader)
        case 8: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priority)
        writer.put(1, self.highVoltage)
        writer.put(2, self.lowVoltage)
        writer.put(3, self.highFreq)
        writer.put(4, self.lowFreq)
        writer.put(5, self.delay)
        writer.put(6, self.randomDelay)
        writer.put(7, self.rampRate)
        writer.put(8, self.customData)
    }
}
