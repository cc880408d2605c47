/// The place of a candidate in an election.
package enum ElectionPosition: Sendable, Hashable {
    /// The candidate's node has the lowest number.
    case first(candidate: String)
    /// - Parameter predecessor: the node before the candidate's, which is watched.
    case behind(candidate: String, predecessor: String)

    package var isFirst: Bool { if case .first = self { true } else { false } }

    /// The path of the candidate's node.
    package var candidate: String {
        switch self {
        case .first(let candidate), .behind(let candidate, _): candidate
        }
    }
}

/// One candidate of an election on a session that is also used for other things.
///
/// All functions can be repeated after an error: they look for what an earlier attempt has already done.
package struct ZooKeeperCandidacy: Sendable {
    package let session: ZooKeeperSession
    /// The path of the election, which is created if it does not exist.
    package let directory: String
    private let member: SessionMember

    static let label = "candidate"

    /// - Parameter candidate: the content of the candidate's node, for operators.
    package init(session: ZooKeeperSession, directory: String, candidate: String) {
        self.session = session
        self.directory = directory
        member = SessionMember(directory: directory, label: Self.label, content: Array(candidate.utf8))
    }

    /// Finds the candidate's node, or creates it, and tells its position. Sets watches on this node and on the one before: after
    /// ``SessionEvent/changed(path:)`` of a node in the directory the position may be another.
    package func position(sessionID: Int64) async throws(ZooKeeperError) -> ElectionPosition {
        while true {
            let (name, members) = try await member.ensure(session, sessionID: sessionID, watch: false)
            guard let index = members.firstIndex(where: { $0.name == name }) else { continue }
            let candidate = "\(directory)/\(name)"
            // The node may be deleted by hand.
            guard try await session.exists(candidate, watch: true) else { continue }
            guard index > 0 else { return .first(candidate: candidate) }
            let predecessor = "\(directory)/\(members[index - 1].name)"
            if try await session.exists(predecessor, watch: true) {
                return .behind(candidate: candidate, predecessor: predecessor)
            }
        }
    }

    /// Deletes the nodes of this session, if there are any, so that the next candidate leads at once.
    package func withdraw(sessionID: Int64) async throws(ZooKeeperError) {
        // An earlier creation whose answer was lost may not have reached this server yet.
        try await session.catchUp(directory)
        let children: [String]
        do {
            children = try await session.children(of: directory)
        } catch  where error.code == .noNode {
            return
        }
        let paths = children.compactMap(SequentialNode.init).filter { $0.label == Self.label }
            .map { "\(directory)/\($0.name)" }
        for (path, answer) in zip(paths, try await session.contents(of: paths)) {
            switch answer {
            case .success(let content):
                guard content.owner == sessionID else { continue }
                do {
                    try await session.delete(path, version: -1)
                } catch  where error.code == .noNode {}
            case .failure(let error) where error.code == .noNode: continue
            case .failure(let error): throw error
            }
        }
    }
}
