import ContainerSPI

/// Shares the pull of an image between all callers that wait for it. The pull is cancelled when its last caller is.
actor DockerImagePulls {
    private struct Pull {
        var task: Task<Void, Never>
        var number: Int
        var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
    }

    private let perform: @Sendable (DockerImageReference) async throws -> Void
    private var pulls: [DockerImageReference: Pull] = [:]
    private var lastNumber = 0

    init(perform: @escaping @Sendable (DockerImageReference) async throws -> Void) { self.perform = perform }

    /// Waits for the pull of the image in progress, or starts a new one. Throws the pull's error or `CancellationError`.
    func pull(_ image: DockerImageReference) async throws {
        lastNumber += 1
        let number = lastNumber
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                // The handler below runs after this caller is registered, because both run on the actor.
                var pull = pulls.removeValue(forKey: image) ?? begin(image, number: number)
                pull.waiters[number] = continuation
                pulls[image] = pull
            }
        } onCancel: {
            Task { await self.leave(image, number) }
        }
    }

    /// The number of callers that wait for an image.
    func waiterCount(for image: DockerImageReference) -> Int { pulls[image]?.waiters.count ?? 0 }

    private func begin(_ image: DockerImageReference, number: Int) -> Pull {
        let task = Task { [perform] in
            do {
                try await perform(image)
                self.end(image, number, .success(()))
            } catch {
                self.end(image, number, .failure(error))
            }
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
            // The next caller starts a new pull.
            pulls.removeValue(forKey: image)?.task.cancel()
        }
        waiter.resume(throwing: CancellationError())
    }
}

/// The name and version of an image, as the engine's request to pull it expects them.
struct DockerImageReference: Sendable, Hashable, CustomStringConvertible {
    /// The name with the registry, without tag and digest.
    var name: String
    /// The digest or tag. `latest` if the reference has neither, because the engine would otherwise pull all tags.
    var version: String
    /// Whether the reference may refer to another image later.
    var mayMove: Bool

    init(_ image: ImageName, registry: String) {
        var bare = image
        bare.tag = nil
        bare.digest = nil
        name = bare.resolved(registry: registry)
        version = image.digest ?? image.tag ?? "latest"
        mayMove = image.digest == nil && (image.tag ?? "latest") == "latest"
    }

    /// `name:tag` or `name@digest`.
    var description: String { version.contains(":") ? "\(name)@\(version)" : "\(name):\(version)" }
}
