// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `FixedPFType` of OCPP 2.1.
///
/// Part of ``SetDERControl`` and ``FixedPFGetType``.
public struct FixedPFType: WireObject {
    /// Which of several settings counts: 0 is the highest.
    ///
    /// An integer, 0 or more.
    public var priority: Int
    /// The power factor, cos φ.
    ///
    /// A number.
    public var displacement: ExactDecimal
    /// Whether it is over-excited.
    ///
    /// True or false.
    public var excitation: Bool
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
        displacement: ExactDecimal,
        excitation: Bool,
        startTime: DateTime? = nil,
        duration: ExactDecimal? = nil,
        customData: CustomData? = nil
    ) {
        self.priority = priority
        self.displacement = displacement
        self.excitation = excitation
        self.startTime = startTime
        self.duration = duration
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priority displacement excitation startTime duration customData", required: 0b111)

    /// What reading begins with.
    public static var blank: Self {
        Self(priority: 0, displacement: 0, excitation: false)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priority = try Int(reading: &reader)
        case 1: self.displacement = try ExactDecimal(reading: &reader)
        case 2: self.excitation = try Bool(reading: &reader)
        case 3: self.startTime = try DateTime(reading: &reader)
        case 4: self.duration = try ExactDecimal(reading: &reader)
        case 5: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priority)
        writer.put(1, self.displacement)
        writer.put(2, self.excitation)
        writer.put(3, self.startTime)
        writer.put(4, self.duration)
        writer.put(5, self.customData)
    }
}
