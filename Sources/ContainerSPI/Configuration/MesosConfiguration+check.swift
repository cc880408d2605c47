extension MesosConfiguration {
    /// Reports settings that do not fit together.
    func check(_ settings: inout SettingsReader) {
        for (key, isSet) in [
            ("whisk.mesos.secret-file", secretFile != nil), ("whisk.mesos.secret", secret != nil),
        ] where isSet && principal == nil {
            settings.fail(key, because: "is set but whisk.mesos.principal is not; set both or neither")
        }
        if secret != nil, secretFile != nil {
            settings.fail(
                "whisk.mesos.secret-file",
                because: "is set and whisk.mesos.secret too; the secret can only come from one")
        }
        if tls.keyFile != nil, tls.certificateFile == nil {
            settings.fail(
                "whisk.mesos.tls.key-file",
                because: "is set but whisk.mesos.tls.certificate-file is not, whose key it is")
        }
        if let principal, principal.contains(":"), secret != nil || secretFile != nil {
            settings.fail(
                "whisk.mesos.principal", because: "has a colon, which a principal that authenticates cannot have")
        }
    }
}
