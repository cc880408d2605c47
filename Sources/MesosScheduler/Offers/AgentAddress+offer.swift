import MesosAPI

extension LaunchedTask.AgentAddress {
    /// The address of an offer's agent: its IP address if the offer has one, otherwise its host name. `nil` for an offer
    /// without a URL.
    package init?(_ offer: Mesos.Offer) {
        guard let address = offer.url?.address else { return nil }
        self.init(host: address.ip ?? address.hostname ?? offer.hostname, port: Int(address.port))
    }
}
