/// A request that ends with an error answer.
struct RuntimeFailure: Error {
    var response: RuntimeResponse

    init(_ message: String, status: Int = 502) {
        response = .failure(status, message)
    }
}
