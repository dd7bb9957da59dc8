import JSONSchema
import Traffic

/// A number is below the minimum or above the maximum of the field.
enum OutOfRange: FactCheck {
    static let topics: [SchemaKeyword] = [.minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum]
    static let page = Page(
        2007,
        "out-of-range",
        .error,
        "a number is below the minimum or above the maximum of the field",
        why: """
            The schemas bound few numbers, such as percentages and ports; what lies outside has no meaning for \
            the receiver.
            """,
        clauses: .all("the JSON schema of the message"),
        help: "send a number within the bounds",
        good: #"""
            @ocpp2.0.1
            < [2,"c1","SetMonitoringLevel",{"severity":5}]
            > [3,"c1",{"status":"Accepted"}]
            """#,
        bad: #"""
            @ocpp2.0.1
            > [2,"m4","NotifyEVChargingNeeds",{"evseId":1,"chargingNeeds":{"requestedEnergyTransfer":"DC","dcChargingParameters":{"evMaxCurrent":200,"evMaxVoltage":500,"stateOfCharge":140}}}]
            < [3,"m4",{"status":"Accepted"}]
            """#
    )

    static func remark(on fault: SchemaFault, in context: FindingContext) -> Remark? {
        Remark("`\(fault.place.name)` must be \(fault.violation.allowed)", fault)
    }
}
