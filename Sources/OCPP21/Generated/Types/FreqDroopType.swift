// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `FreqDroopType` of OCPP 2.1.
///
/// Part of ``SetDERControl`` and ``FreqDroopGetType``.
public struct FreqDroopType: WireObject {
    /// Which of several settings counts: 0 is the highest.
    ///
    /// An integer, 0 or more.
    public var priority: Int
    /// From this frequency up, in Hz.
    ///
    /// A number.
    public var overFreq: ExactDecimal
    /// From this frequency down, in Hz.
    ///
    /// A number.
    public var underFreq: ExactDecimal
    /// How power falls with the frequency.
    ///
    /// A number.
    public var overDroop: ExactDecimal
    /// How power rises as the frequency falls.
    ///
    /// A number.
    public var underDroop: ExactDecimal
    /// Seconds until the value is reached.
    ///
    /// A number.
    public var responseTime: ExactDecimal
    /// When it begins to hold.
    ///
    /// A date and time.
    public var startTime: DateTime?
    /// How long it holds, in seconds.
    ///
    /// A number.
    public var duration: ExactDecimal?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        priority: Int,
        overFreq: ExactDecimal,
        underFreq: ExactDecimal,
        overDroop: ExactDecimal,
        underDroop: ExactDecimal,
        responseTime: ExactDecimal,
        startTime: DateTime? = nil,
        duration: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.overFreq = overFreq
        self.underFreq = underFreq
        self.overDroop = overDroop
        self.underDroop = underDroop
        self.responseTime = responseTime
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priority overFreq underFreq overDroop underDroop responseTime startTime duration customData", required: 0b111111)

    /// What reading begins with.
    public static var blank: Self {
        Self(priority: 0, overFreq: 0, underFreq: 0, overDroop: 0, underDroop: 0, responseTime: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priority = try Int(reading: &reader)
        case 1: self.overFreq = try ExactDecimal(reading: &reader)
        case 2: self.underFreq = try ExactDecimal(reading: &reader)
        case 3: self.overDroop = try ExactDecimal(reading: &reader)
        case 4: self.underDroop = try ExactDecimal(reading: &reader)
        case 5: self.responseTime = try ExactDecimal(reading: &reader)
        case 6: self.startTime = try DateTime(reading: &reader)
        case 7: self.duration = try ExactDecimal(reading: &reader)
        case 8: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priority)
        writer.put(1, self.overFreq)
        writer.put(2, self.underFreq)
        writer.put(3, self.overDroop)
        writer.put(4, self.underDroop)
        writer.put(5, self.responseTime)
        writer.put(6, self.startTime)
        writer.put(7, self.duration)
        writer.put(8, self.customData)
    }
}
