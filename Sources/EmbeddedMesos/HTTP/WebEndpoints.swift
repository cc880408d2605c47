import HTTPListener
import HTTPTypes
import JSONSupport

/// The master's web page and the data that its script requests besides `/state`. All endpoints are read only.
///
/// Tasks choose their names and the content of their sandboxes, and other pages in the browser can send requests here. So
/// the page may run only its own script and talk only to the master, other pages cannot use the responses, and files are
/// read from the sandboxes of the master's own agents, without another request.
struct WebEndpoints: Sendable {
    private let master: EmbeddedMaster

    init(_ master: EmbeddedMaster) { self.master = master }

    /// Whether a path, without `/master`, belongs to the web page.
    static func owns(_ path: String) -> Bool { path == "/" || path.hasPrefix("/webui/") }

    /// Adds the fields that keep a browser from showing a response to other pages, guessing its type, or storing it.
    static func protecting(_ response: ServerResponse) -> ServerResponse {
        var response = response
        let fields = [
            "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store",
            "Cross-Origin-Resource-Policy": "same-origin", "Referrer-Policy": "no-referrer",
            // All responses need these, because a browser shows any response as a page when a user opens its address.
            "Content-Security-Policy": contentSecurityPolicy, "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin",
        ]
        response.headers.merge(fields) { own, _ in own }
        return response
    }

    /// Allows the page's own script, style, icon and requests, but no inline code, no other origin and no markup from text.
    static let contentSecurityPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
        "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].joined(separator: "; ")

    func answer(_ request: ServerRequest, _ path: String) async throws(RequestRefusal) -> ServerResponse {
        guard request.method == "GET" || request.method == "HEAD" else {
            return .methodNotAllowed(request.method, allowed: ["GET"])
        }
        // On loopback the server has checked the host. On other addresses frameworks may use names that it does not know.
        guard HostName.isThisMachineOrItsName(request.authority, configured: master.configuration.host) else {
            throw RequestRefusal(403, "The page is shown under this machine's address or own name only")
        }
        if let asset = Self.asset(path) { return asset }
        // Browsers name the origin of a request; other clients do not.
        guard [nil, "same-origin", "none"].contains(request.fields[.fetchSite]) else {
            throw RequestRefusal(403, "Requests of other web pages are not accepted")
        }
        switch path {
        case "/webui/cluster": return ServerResponse(json: await master.webJSON())
        case "/webui/files": return try await files(request)
        case "/webui/file": return try await file(request)
        case "/webui/download": return try await download(request)
        case "/webui/task": return try await task(request)
        default: return .notFound
        }
    }

    private static func asset(_ path: String) -> ServerResponse? {
        func response(_ type: String, _ bytes: [UInt8]) -> ServerResponse {
            ServerResponse(200, contentType: "\(type); charset=utf-8", body: bytes)
        }
        func script(_ bytes: [UInt8]) -> ServerResponse { response("text/javascript", bytes) }
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

    private func files(_ request: ServerRequest) async throws(RequestRefusal) -> ServerResponse {
        let (agent, path) = try await place(request)
        return try await agent.webFile(path)
    }

    private func file(_ request: ServerRequest) async throws(RequestRefusal) -> ServerResponse {
        let valid = "a whole number, and a length not negative"
        let range = try CallParser.range(in: request.query, valid) { $0 == "offset" || $1 >= 0 }
        let (agent, path) = try await place(request)
        return try await agent.webRead(path, offset: range.offset ?? 0, length: Int(clamping: range.length ?? .max))
    }

    /// The whole file, for the browser's downloads.
    private func download(_ request: ServerRequest) async throws(RequestRefusal) -> ServerResponse {
        let (agent, path) = try await place(request)
        return try await agent.webDownload(path)
    }

    private func task(_ request: ServerRequest) async throws(RequestRefusal) -> ServerResponse {
        let query = request.query
        guard let agent = query["agent"], let framework = query["framework"], let task = query["task"] else {
            throw RequestRefusal(400, "Expecting 'agent=id&framework=id&task=id' in query")
        }
        guard let json = await master.webTask(task, framework: framework, agent: agent) else {
            throw RequestRefusal(404, "The master knows no task \(task) of this framework on this agent.")
        }
        return ServerResponse(json: json)
    }

    private func place(_ request: ServerRequest) async throws(RequestRefusal) -> (AgentEndpoints, String) {
        guard let id = request.query["agent"], !id.isEmpty, let path = request.query["path"], !path.isEmpty else {
            throw RequestRefusal(400, "Expecting 'agent=id&path=value' in query")
        }
        // Only virtual paths are accepted; the page does not need to know the real directories.
        guard path.hasPrefix("/frameworks/") else { throw RequestRefusal(404, "There is no \(path) on this agent.") }
        switch await master.sandboxes(of: id) {
        case .unknown: throw RequestRefusal(404, "The master knows no agent \(id).")
        case .scripted: throw RequestRefusal(404, "Agent \(id) is scripted: its tasks have no sandbox.")
        case .unreachable: throw RequestRefusal(503, "Agent \(id) cannot be reached.")
        case .process(let agent):
            let endpoints = AgentEndpoints(agent: agent)
            try endpoints.authenticate(request)
            return (endpoints, path)
        }
    }
}
