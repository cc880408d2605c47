import ContainerSPI
import FoundationEssentials

extension MesosSettings {
    /// Finds files of state that cannot be written at the start, not when the first task runs.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` and the key.
    func checkStateFiles() throws(ContainerError) {
        for (path, key) in [(frameworkIDFile, "framework-id-file"), (taskStoreFile, "task-store-file")] {
            guard let path else { continue }
            let directory = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
            guard !FileManager.default.isWritableFile(atPath: directory) else { continue }
            throw ContainerError(
                .invalidConfiguration,
                "whisk.mesos.\(key): the directory of \(path) cannot be written to; does it exist, and may this user write "
                    + "there?")
        }
    }
}

extension MesosSettings.Agent {
    /// Finds unreadable files at the start, not at the first request to an agent.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` and the key.
    func checkFiles() throws(ContainerError) {
        try checkReadable([
            (caFile, "whisk.mesos.agent.ca-file"), (clientCertificateFile, "whisk.mesos.agent.client-certificate-file"),
            (clientKeyFile, "whisk.mesos.agent.client-key-file"),
        ])
    }
}

/// - Throws: `ContainerError` with code `invalidConfiguration` for the first file that cannot be read.
func checkReadable(_ files: [(path: String?, key: String)]) throws(ContainerError) {
    for (path, key) in files {
        guard let path, !FileManager.default.isReadableFile(atPath: path) else { continue }
        throw ContainerError(
            .invalidConfiguration, "\(key): \(path) cannot be read; does it exist, and may this user read it?")
    }
}
