import MesosScheduler

extension ZooKeeperURL {
    /// - Throws: ``ZooKeeperError`` with the code `invalidURL`.
    init(checked text: String) throws(ZooKeeperError) {
        do {
            try self.init(text)
        } catch {
            throw ZooKeeperError(.invalidURL, error.message)
        }
    }

    /// The list of servers for the C client, which takes the text after the last colon for the port and knows no brackets.
    var connectString: String { servers.map { "\($0.host):\($0.port)" }.joined(separator: ",") }
}
