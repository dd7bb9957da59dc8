// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `TransactionLimitType` of OCPP 2.1.
///
/// Part of ``TransactionEvent`` and ``TransactionType``.
public struct TransactionLimitType: WireObject {
    /// The most that it may cost.
    ///
    /// A number.
    public var maxCost: ExactDecimal?
    /// The most energy, in Wh.
    ///
    /// A number.
    public var maxEnergy: ExactDecimal?
    /// The longest time, in seconds.
    ///
    /// An integer.
    public var maxTime: Int?
    /// The highest state of charge, in percent.
    ///
    /// An integer from 0 to 100.
    public var maxSoC: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        maxCost: ExactDecimal? = nil,
        maxEnergy: ExactDecimal? = nil,
        maxTime: Int? = nil,
        maxSoC: Int? = nil,
        customData: CustomData? = nil
    ) {
        self.maxCost = maxCost
        self.maxEnergy = maxEnergy
        self.maxTime = maxTime
        self.maxSoC = maxSoC
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("maxCost maxEnergy maxTime maxSoC customData")

    /// What reading begins with.
    public static var blank: Self {
        Self()
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.maxCost = try ExactDecimal(reading: &reader)
        case 1: self.maxEnergy = try ExactDecimal(reading: &reader)
        case 2: self.maxTime = try Int(reading: &reader)
        case 3: self.maxSoC = try Int(reading: &reader)
        case 4: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.maxCost)
        writer.put(1, self.maxEnergy)
        writer.put(2, self.maxTime)
        writer.put(3, self.maxSoC)
        writer.put(4, self.customData)
    }
}
