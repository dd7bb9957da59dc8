/// What a station said about itself in BootNotification.
public struct Equipment: Sendable, Hashable {
    /// `chargePointVendor` or `chargingStation.vendorName`.
    public var vendor: String
    /// `chargePointModel` or `chargingStation.model`.
    public var model: String
    /// `firmwareVersion`, empty when it was not said.
    public var firmware: String

    /// Takes the values as they are.
    package init(vendor: String, model: String, firmware: String) {
        self.vendor = vendor
        self.model = model
        self.firmware = firmware
    }
}
