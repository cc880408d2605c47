/// Pulls each image once at a time, however many containers wait for it.
///
/// A pull goes on while anybody waits for it: when the last one is cancelled, so is the pull.
actor DockerImagePulls {
    private struct Pull {
        var task: Task<Void, Never>
        var number: Int
        var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
    }

    private let perform: @Sendable (DockerImageReference) async throws -> Void
    private var pulls: [DockerImageReference: Pull] = [:]
    private var lastNumber = 0

    init(perform: @escaping @Sendable (DockerImageReference) async throws -> Void) {
        self.perform = perform
    }

    /// Returns when a pull of the image that was under way or begins now has ended.
    ///
    /// - Throws: what the pull throws, or `CancellationError`.
    func pull(_ image: DockerImageReference) async throws {
        lastNumber += 1
        let number = lastNumber
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                // The handler below gets its turn when this one is registered.
                var pull = pulls.removeValue(forKey: image) ?? begin(image, number: number)
                pull.waiters[number] = continuation
                pulls[image] = pull
            }
        } onCancel: {
            Task { await self.leave(image, number) }
        }
    }

    /// How many wait for an image now.
    func waiting(for image: DockerImageReference) -> Int { pulls[image]?.waiters.count ?? 0 }

    private func begin(_ image: DockerImageReference, number: Int) -> Pull {
        let task = Task { [perform] in
            let result: Result<Void, any Error>
            do {
                result = .success(try await perform(image))
            } catch {
                result = .failure(error)
            }
            self.end(image, number, result)
        }
        return Pull(task: task, number: number)
    }

    private func end(_ image: DockerImageReference, _ number: Int, _ result: Result<Void, any Error>) {
        guard let pull = pulls[image], pull.number == number else { return }
        pulls[image] = nil
        for waiter in pull.waiters.values { waiter.resume(with: result) }
    }

    private func leave(_ image: DockerImageReference, _ number: Int) {
        guard let waiter = pulls[image]?.waiters.removeValue(forKey: number) else { return }
        if pulls[image]?.waiters.isEmpty == true {
            // Whoever comes now begins anew.
            pulls.removeValue(forKey: image)?.task.cancel()
        }
        waiter.resume(throwing: CancellationError())
    }
}
