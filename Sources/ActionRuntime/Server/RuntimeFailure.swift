/// An error that ends a request with an error response.
struct RuntimeFailure: Error {
    var response: RuntimeResponse

    init(response: RuntimeResponse) { self.response = response }

    init(_ message: String, status: Int = 502) { response = .failure(status, message) }
}
