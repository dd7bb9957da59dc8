// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `GradientType` of OCPP 2.1.
///
/// Part of ``SetDERControl`` and ``GradientGetType``.
public struct GradientType: WireObject {
    /// Which of several settings counts: 0 is the highest.
    ///
    /// An integer, 0 or more.
    public var priority: Int
    /// How fast power changes usually, in percent of the most per second.
    ///
    /// A number.
    public var gradient: ExactDecimal
    /// How fast it changes after a disturbance.
    ///
    /// A number.
    public var softGradient: ExactDecimal
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(priority: Int, gradient: ExactDecimal, softGradient: ExactDecimal, customData: CustomData? = nil) {
        self.priority = priority
        self.gradient = gradient
        self.softGradient = softGradient
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("priority gradient softGradient customData", required: 0b111)

    /// What reading begins with.
    public static var blank: Self {
        Self(priority: 0, gradient: 0, softGradient: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.priority = try Int(reading: &reader)
        case 1: self.gradient = try ExactDecimal(reading: &reader)
        case 2: self.softGradient = try ExactDecimal(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.priority)
        writer.put(1, self.gradient)
        writer.put(2, self.softGradient)
        writer.put(3, self.customData)
    }
}
