import JSONSupport

/// The master's web page and what its script asks for beside `/state`. Everything is read only.
///
/// Tasks name themselves and fill their sandboxes with what they like, and any other page in the same browser can send
/// requests here. So the page may run its own script alone and talk to the master alone, answers are no other page's to
/// use, and files come from the sandboxes of the master's own agents, without a request to anywhere.
struct WebEndpoints: Sendable {
    private let master: EmbeddedMaster

    init(_ master: EmbeddedMaster) { self.master = master }

    /// Whether a path, without `/master`, is one of these.
    static func owns(_ path: String) -> Bool { path == "/" || path.hasPrefix("/webui/") }

    /// What keeps a browser from letting anybody else use an answer, taking it for something else, or keeping it.
    static func protecting(_ response: APIResponse) -> APIResponse {
        var response = response
        let fields = [
            "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store",
            "Cross-Origin-Resource-Policy": "same-origin", "Referrer-Policy": "no-referrer",
            // Also of answers that are no pages: a browser shows them as one when somebody opens them.
            "Content-Security-Policy": contentSecurityPolicy, "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin",
        ]
        response.headers.merge(fields) { own, _ in own }
        return response
    }

    /// Its own script, style, icon and requests; nothing inline, nothing from elsewhere, no text turned into markup.
    static let contentSecurityPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
        "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].joined(separator: "; ")

    func answer(_ request: APIRequest, _ path: String) async -> APIResponse {
        guard request.method == "GET" else { return .methodNotAllowed(request.method, allowed: "GET") }
        // The server has seen to that on loopback. On other addresses frameworks use names it does not know.
        guard HostName.isOfThisMachineItself(request.authority, configured: master.configuration.host) else {
            return APIResponse(403, "The page is shown under this machine's address or own name only")
        }
        if let asset = Self.asset(path) { return asset }
        // Browsers say who asks; other clients do not.
        guard [nil, "same-origin", "none"].contains(request.fetchSite) else {
            return APIResponse(403, "Requests of other web pages are not accepted")
        }
        switch path {
        case "/webui/cluster":
            return APIResponse(200, contentType: "application/json", body: await master.webJSON().encoded())
        case "/webui/files": return await files(request)
        case "/webui/file": return await file(request)
        default: return APIResponse(404)
        }
    }

    private static func asset(_ path: String) -> APIResponse? {
        func response(_ type: String, _ bytes: [UInt8]) -> APIResponse {
            APIResponse(200, contentType: "\(type); charset=utf-8", body: bytes)
        }
        func script(_ bytes: [UInt8]) -> APIResponse { response("text/javascript", bytes) }
        return switch path {
        case "/": response("text/html", PackageResources.index_html)
        case "/webui/style.css": response("text/css", PackageResources.style_css)
        case "/webui/icon.svg": response("image/svg+xml", PackageResources.icon_svg)
        case "/webui/api.js": script(PackageResources.api_js)
        case "/webui/app.js": script(PackageResources.app_js)
        case "/webui/dom.js": script(PackageResources.dom_js)
        case "/webui/format.js": script(PackageResources.format_js)
        case "/webui/log.js": script(PackageResources.log_js)
        case "/webui/model.js": script(PackageResources.model_js)
        case "/webui/sandbox.js": script(PackageResources.sandbox_js)
        case "/webui/views.js": script(PackageResources.views_js)
        default: nil
        }
    }

    // MARK: Sandboxes

    private func files(_ request: APIRequest) async -> APIResponse {
        switch await place(request) {
        case .failure(let refusal): return refusal.response
        case .success(let (agent, path)): return await agent.webFile(path)
        }
    }

    private func file(_ request: APIRequest) async -> APIResponse {
        var numbers: [String: Int64] = [:]
        for name in ["offset", "length"] {
            guard let text = request.query[name] else { continue }
            guard let number = Int64(text), number >= 0 || name == "offset" else {
                return APIResponse(
                    400, "Failed to parse \(name): '\(text)' must be a whole number, and a length not negative")
            }
            numbers[name] = number
        }
        switch await place(request) {
        case .failure(let refusal): return refusal.response
        case .success(let (agent, path)):
            return await agent.webRead(
                path, offset: numbers["offset"] ?? 0, length: Int(clamping: numbers["length"] ?? .max))
        }
    }

    /// The agent and the path on it that a request names.
    private func place(_ request: APIRequest) async -> Result<(AgentEndpoints, String), CallRefusal> {
        func refuse(_ status: Int, _ text: String) -> Result<(AgentEndpoints, String), CallRefusal> {
            .failure(CallRefusal(response: APIResponse(status, text)))
        }
        guard let id = request.query["agent"], !id.isEmpty, let path = request.query["path"], !path.isEmpty else {
            return refuse(400, "Expecting 'agent=id&path=value' in query")
        }
        // Only the virtual paths: where directories really are is the agent's affair.
        guard path.hasPrefix("/frameworks/") else { return refuse(404, "There is no \(path) on this agent.") }
        switch await master.sandboxes(of: id) {
        case .unknown: return refuse(404, "The master knows no agent \(id).")
        case .scripted: return refuse(404, "Agent \(id) is scripted: its tasks have no sandbox.")
        case .notReachable: return refuse(503, "Agent \(id) cannot be reached.")
        case .here(let agent):
            let endpoints = AgentEndpoints(agent: agent)
            if let refusal = endpoints.webRefusal(request) { return .failure(CallRefusal(response: refusal)) }
            return .success((endpoints, path))
        }
    }
}
