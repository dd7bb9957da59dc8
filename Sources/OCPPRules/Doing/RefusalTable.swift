import JSONScanning
package import OCPP

/// How each action's response says no, in whatever versions have the action.
package enum RefusalTable {
    /// What a refusal consists of.
    private enum Form {
        /// `{"status":…}`, with these members in front.
        case status(String, [Member])
        /// A `status` inside the information about the token.
        case token(String, [Member])
        /// One result for each element that the request has at `source`; without any, one with the status alone.
        case results(String, of: String, status: String, word: String, copied: [String], [Member])
        /// The same where the elements are nothing but ids.
        case resultsOfIDs(String, of: String, word: String, name: String)
    }

    private enum Member {
        case text(String, String)
        case number(String, Int)
        case now(String)
        /// As in the request, if it is there.
        case copy(String)
    }

    /// Whether the action's response can say no in some version.
    package static func covers(_ action: String) -> Bool { forms[action] != nil }

    /// Whether the action's response can say no.
    package static func covers(_ action: String, in version: OCPPVersion) -> Bool {
        // There it has the name of an action of 2.x, and nothing in it.
        forms[action] != nil && !(version == .v16 && action == "UpdateFirmware")
    }

    /// The payload that refuses a CALL; nil when the action's response cannot say no.
    package static func payload(
        _ action: String,
        in version: OCPPVersion,
        to request: [UInt8],
        now: String
    ) -> [UInt8]? {
        guard covers(action, in: version), let form = forms[action] else { return nil }
        return Writer(version: version, request: RawValue(in: request), now: now).payload(form)
    }

    private static let forms: [String: Form] = {
        var forms = special
        for (word, actions) in plain {
            for action in actions { forms[action] = .status(word, []) }
        }
        return forms
    }()

    private static let plain: [(String, [String])] = [
        (
            "Rejected",
            [
                "AFRRSignal", "AdjustPeriodicEventStream", "CancelReservation", "CertificateSigned",
                "ChangeAvailability", "ChangeConfiguration", "ChangeTransactionTariff", "ClearCache",
                "ClearDERControl", "CustomerInformation", "DataTransfer", "ExtendedTriggerMessage",
                "GetBaseReport", "GetCompositeSchedule", "GetDERControl", "GetLog", "GetMonitoringReport",
                "GetReport", "GetTariffs", "InstallCertificate", "NotifyAllowedEnergyTransfer",
                "NotifyEVChargingNeeds", "NotifyEVChargingSchedule", "OpenPeriodicEventStream", "PublishFirmware",
                "PullDynamicScheduleUpdate", "RemoteStartTransaction", "RemoteStopTransaction",
                "RequestBatterySwap", "RequestStartTransaction", "RequestStopTransaction", "ReserveNow", "Reset",
                "SetChargingProfile", "SetDERControl", "SetDefaultTariff", "SetDisplayMessage",
                "SetMonitoringBase", "SetMonitoringLevel", "SetNetworkProfile", "SignCertificate",
                "SignedUpdateFirmware", "TriggerMessage", "UpdateDynamicSchedule", "UpdateFirmware",
                "UsePriorityCharging",
            ]
        ),
        ("Failed", ["DeleteCertificate", "GetCertificateStatus", "SendLocalList"]),
        ("NoFirmware", ["UnpublishFirmware"]),
        ("NoProfiles", ["GetChargingProfiles"]),
        ("NotFound", ["GetInstalledCertificateIds"]),
        ("Unknown", ["ClearChargingProfile", "ClearDisplayMessage", "GetDisplayMessages"]),
        // The one word that 1.6 and 2.x share for it.
        ("UnlockFailed", ["UnlockConnector"]),
    ]

    private static let special: [String: Form] = [
        "Authorize": .token("Blocked", []),
        "BootNotification": .status("Rejected", [.now("currentTime"), .number("interval", 300)]),
        "ClearTariffs": .resultsOfIDs("clearTariffsResult", of: "tariffIds", word: "Rejected", name: "tariffId"),
        "ClearVariableMonitoring": .resultsOfIDs("clearMonitoringResult", of: "id", word: "Rejected", name: "id"),
        "Get15118EVCertificate": .status("Failed", [.text("exiResponse", "")]),
        "GetCertificateChainStatus": .results(
            "certificateStatus",
            of: "certificateStatusRequests",
            status: "status",
            word: "Failed",
            copied: ["certificateHashData", "source"],
            [.now("nextUpdate")]
        ),
        "GetVariables": .results(
            "getVariableResult",
            of: "getVariableData",
            status: "attributeStatus",
            word: "Rejected",
            copied: ["attributeType", "component", "variable"],
            []
        ),
        "SetVariableMonitoring": .results(
            "setMonitoringResult",
            of: "setMonitoringData",
            status: "status",
            word: "Rejected",
            copied: ["id", "type", "component", "variable", "severity"],
            []
        ),
        "SetVariables": .results(
            "setVariableResult",
            of: "setVariableData",
            status: "attributeStatus",
            word: "Rejected",
            copied: ["attributeType", "component", "variable"],
            []
        ),
        // The station is not to charge with it; there is no transaction that the number could name.
        "StartTransaction": .token("Blocked", [.number("transactionId", 0)]),
        "StopTransaction": .token("Blocked", []),
        "TransactionEvent": .token("Blocked", []),
        "VatNumberValidation": .status("Rejected", [.copy("vatNumber"), .copy("evseId")]),
    ]

    private struct Writer {
        let version: OCPPVersion
        let request: RawValue?
        let now: String

        func payload(_ form: Form) -> [UInt8] {
            switch form {
            case .status(let word, let members):
                return object(members.compactMap(member) + [named("status", JSONText.quoted(word))])
            case .token(let word, let members):
                let status = object([named("status", JSONText.quoted(word))])
                // What 1.6 calls a tag, 2.x calls a token.
                let isTag = version == .v16
                return object([named(isTag ? "idTagInfo" : "idTokenInfo", status)] + members.compactMap(member))
            case .results(let name, of: let source, let status, let word, let copied, let members):
                let results = entries(source).map { entry in
                    object(
                        [named(status, JSONText.quoted(word))] + members.compactMap(member)
                            + copied.compactMap { copy($0, of: entry) }
                    )
                }
                return object([named(name, array(results))])
            case .resultsOfIDs(let name, of: let source, let word, let id):
                let status = named("status", JSONText.quoted(word))
                let results = entries(source).map { object([status, named(id, Array($0.bytes))]) }
                return object([named(name, array(results.isEmpty ? [object([status])] : results))])
            }
        }

        private func entries(_ name: String) -> [RawValue] {
            request?.member(name)?.elements ?? []
        }

        private func member(_ member: Member) -> [UInt8]? {
            switch member {
            case .text(let name, let text): named(name, JSONText.quoted(text))
            case .number(let name, let number): named(name, Array(String(number).utf8))
            case .now(let name): named(name, JSONText.quoted(now))
            case .copy(let name): copy(name, of: request)
            }
        }

        private func copy(_ name: String, of value: RawValue?) -> [UInt8]? {
            value?.member(name).map { named(name, Array($0.bytes)) }
        }

        private func named(_ name: String, _ value: [UInt8]) -> [UInt8] {
            JSONText.quoted(name) + [UInt8(ascii: ":")] + value
        }

        private func object(_ members: [[UInt8]]) -> [UInt8] {
            Array("{".utf8) + members.joined(separator: [UInt8(ascii: ",")]) + "}".utf8
        }

        private func array(_ elements: [[UInt8]]) -> [UInt8] {
            Array("[".utf8) + elements.joined(separator: [UInt8(ascii: ",")]) + "]".utf8
        }
    }
}
