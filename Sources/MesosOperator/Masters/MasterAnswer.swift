import CurlHTTP
import HTTPTypes
import JSONSupport
import MesosAPI

/// The failure of a request to one master, and what to do about it.
struct MasterFailure: Error {
    enum Remedy: Sendable, Hashable {
        /// A master has decided: no other one, and no other time, gives another answer.
        case none
        /// Another master may answer.
        case otherMaster
        /// Another master may answer, and the same one a moment later.
        case otherMasterOrLater
    }

    var error: MesosOperatorError
    var remedy: Remedy
}

/// What a master's response to a call of the operator API means. Performs no I/O.
enum MasterAnswer {
    /// The path of the operator API, below which masters are served.
    static let path = "/api/v1"

    /// The body of a response with status 200.
    case answer(Mesos.Master.Response)
    /// The leading master is at this URL.
    case redirect(String)

    /// - Parameters:
    ///   - url: the URL of the request.
    ///   - type: the call.
    init(
        _ response: HTTPClientResponse, to type: Mesos.Master.Call.Kind, at url: String
    ) throws(MasterFailure) {
        let status = response.status.code
        func failure(
            _ code: MesosOperatorError.Code, _ message: String, _ remedy: MasterFailure.Remedy
        ) -> MasterFailure {
            MasterFailure(
                error: MesosOperatorError(code, "\(response.effectiveURL) \(message)", status: status), remedy: remedy)
        }
        let location = response.headers[.location]
        switch status {
        case 200:
            guard let answer = Self.decode(response.body, type) else {
                // A proxy's page, or a master whose API is not complete yet.
                throw failure(
                    .invalidResponse, "answered \(type) with an invalid response\(Self.quote(response.body))",
                    .otherMasterOrLater)
            }
            self = .answer(answer)
        case 307:
            guard let location, !location.isEmpty else {
                throw failure(
                    .unreachable, "does not know the leading master: it answered 307 without a Location",
                    .otherMasterOrLater)
            }
            guard let next = HTTPURL.redirected(url, to: location, path: Self.path) else {
                throw failure(
                    .unreachable,
                    "answered 307\(Self.locationText(location)), which is not followed: it is not the API of a master"
                        + (HTTPURL.isHTTPS(url) ? " over https" : "") + "; is there a proxy before it?",
                    .otherMasterOrLater)
            }
            self = .redirect(next)
        case 301, 302, 303, 308:
            throw failure(
                .invalidResponse,
                "answered \(status) to \(type)\(Self.locationText(location)), which no Mesos master does; is there a proxy "
                    + "before it, or does it use https?", .otherMaster)
        case 401:
            throw failure(
                .refused, "answered 401 to \(type): the master requires the credentials of an operator", .none)
        case 403:
            throw failure(.refused, "answered 403 to \(type): the master does not allow it to this principal", .none)
        case 400, 406, 415:
            throw failure(
                .invalidResponse, "answered \(status) to \(type); is it a Mesos master?\(Self.quote(response.body))",
                .none)
        case 503:
            throw failure(
                .unreachable, "is not ready: it answered 503\(Self.quote(response.body))", .otherMasterOrLater)
        case 404:
            throw failure(
                .unreachable,
                "answered 404 to \(type): the master's API is not set up yet, or this is no Mesos master",
                .otherMasterOrLater)
        case 408, 429, 502, 504:
            throw failure(
                .unreachable, "answered \(status) to \(type)\(Self.quote(response.body))", .otherMasterOrLater)
        default:
            throw failure(
                .invalidResponse, "answered \(status) to \(type); is it a Mesos master?\(Self.quote(response.body))",
                .otherMaster)
        }
    }

    /// Decodes JSON or protobuf by the first byte: no protobuf message of the API begins with a brace, and proxies change
    /// the content type.
    private static func decode(_ body: [UInt8], _ type: Mesos.Master.Call.Kind) -> Mesos.Master.Response? {
        let isJSON = body.first { !" \n\r\t".utf8.contains($0) } == UInt8(ascii: "{")
        guard
            let response =
                isJSON
                ? try? Mesos.Master.Response(jsonBytes: body) : try? Mesos.Master.Response(serializedBytes: body),
            response.type?.description == type.description
        else { return nil }
        return response
    }

    private static func locationText(_ location: String?) -> String {
        location.map { " with the Location '\(HTTPURL.redacted($0))'" } ?? " without a Location"
    }

    /// The beginning of a body in one line.
    private static func quote(_ body: [UInt8]) -> String {
        let words = String(decoding: body.prefix(500), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let line = words.joined(separator: " ")
        return line.isEmpty ? "" : ": \(line.prefix(200))"
    }
}
