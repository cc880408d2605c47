package import Logging
internal import MachineSupport
package import ZooKeeperCoordination

/// The process whose leadership a ``LeadershipDriver`` manages. The functions return at once.
package protocol LeadershipOwner: AnyObject, Sendable {
    /// Starts a new scheduler with stores whose writes check the epoch. The owner then tells the driver when the scheduler is
    /// ready and when it has ended.
    func startScheduler(_ epoch: LeaderEpoch)
    /// Stops the scheduler at once and leaves everything to the next one. The owner then tells the driver that it has ended.
    func stopScheduler()
    /// Sends requests to this leader from now on; `nil` while none is known.
    func serve(_ leader: LeaderRecord?)
    func report(_ role: LeadershipMachine.Role)
    /// The driver has ended, for good.
    func left(_ error: LeadershipMachine.EndError?)
}

/// Registers a node in ZooKeeper, takes part in the election, and begins and ends the leaderships of the node.
///
/// ``LeadershipMachine`` decides; this actor performs its requests on one session, so that registration, candidacy and fence end
/// together.
package actor LeadershipDriver {
    package nonisolated let session: ZooKeeperSession
    package nonisolated let paths: FrameworkPaths
    package nonisolated let registration: NodeRegistration
    package nonisolated let epochNode: LeaderEpochNode
    private let node: RegisteredNode
    private let candidacy: ZooKeeperCandidacy
    private let clock: MachineClock
    private let logger: Logger
    private weak var owner: (any LeadershipOwner)?

    private var machine: LeadershipMachine
    private var effects = LeadershipMachine.Effects()
    private var timer: (at: Instant, task: Task<Void, Never>)?
    private var events: Task<Void, Never>?
    /// The last request about registration or candidacy.
    private var lastRequest: Task<Void, Never>?
    private var sessionID: Int64?
    /// The time limit of one request: after it no answer counts.
    private var requestTimeout: Duration
    /// The path of this session's candidate node.
    private var candidate: String?

    /// - Parameters:
    ///   - session: an open session, which this object closes at its end.
    ///   - node: what other nodes find under its name.
    ///   - sessionTimeout: the session timeout that the session requests.
    package init(
        session: ZooKeeperSession, paths: FrameworkPaths, node: RegisteredNode, sessionTimeout: Duration,
        configuration: LeadershipMachine.Configuration = .init(), clock: any Clock<Duration> = ContinuousClock(),
        logger: Logger
    ) {
        self.session = session
        self.paths = paths
        self.node = node
        registration = NodeRegistration(session: session, directory: paths.nodes)
        epochNode = LeaderEpochNode(session: session, path: paths.epoch)
        candidacy = ZooKeeperCandidacy(session: session, directory: paths.election, candidate: node.name)
        self.clock = MachineClock(clock)
        self.logger = logger
        requestTimeout = sessionTimeout
        machine = LeadershipMachine(
            node: NodeIdentity(name: node.name, instance: node.instance), configuration: configuration,
            seed: .random(in: 0 ... .max))
    }

    /// Joins the cluster, and takes part until ``resign()`` or an error that ``LeadershipOwner/left(_:)`` tells.
    package func start(_ owner: any LeadershipOwner) async {
        guard events == nil else { return }
        self.owner = owner
        let stream = await session.listen()
        events = Task { [weak self] in
            for await event in stream { await self?.take(event) }
        }
        process(.start)
    }

    /// Hands a leadership over and leaves the cluster. ``LeadershipOwner/left(_:)`` tells the end.
    package func resign() { process(.resign) }

    package func schedulerReady(_ epoch: LeaderEpoch) { process(.schedulerReady(epoch: epoch.epoch)) }

    /// The scheduler has lost its master.
    package func schedulerWaits(_ epoch: LeaderEpoch) { process(.schedulerWaiting(epoch: epoch.epoch)) }

    package func schedulerEnded(_ epoch: LeaderEpoch, _ end: LeadershipMachine.SchedulerEnd) {
        process(.schedulerEnded(epoch: epoch.epoch, end))
    }

    /// A write of the scheduler's stores has failed because another node has raised the epoch.
    package func deposed(_ epoch: LeaderEpoch) { process(.deposed(epoch: epoch.epoch)) }

    package var role: LeadershipMachine.Role { machine.role }

    // MARK: Events

    private func take(_ event: SessionEvent) {
        switch event {
        case .connected(let id, let timeout):
            if id != sessionID { candidate = nil }
            sessionID = id
            requestTimeout = timeout
            process(.connected(session: id, timeout: timeout))
        case .disconnected: process(.disconnected)
        case .expired:
            sessionID = nil
            candidate = nil
            process(.expired)
        case .changed(paths.epoch): process(.leaderChanged)
        case .changed(let path) where path.hasPrefix(paths.election + "/"): process(.candidateChanged)
        case .changed(registration.path(node.name)): restoreRegistration()
        case .changed: break
        case .authenticationFailed: process(.refused("ZooKeeper refused the user and the password of the zk:// URL"))
        }
    }

    /// The node of this process was changed or deleted by hand.
    private func restoreRegistration() {
        guard let sessionID else { return }
        Task { [registration, node, logger] in
            do {
                _ = try await registration.register(node, sessionID: sessionID)
            } catch {
                logger.warning("the registration of this node cannot be restored", metadata: ["error": "\(error)"])
            }
        }
    }

    private func process(_ input: LeadershipMachine.Input) {
        machine.handle(input, at: clock.now(), &effects)
        for effect in effects.take() { perform(effect) }
        setTimer(effects.nextDeadline())
    }

    private func perform(_ effect: LeadershipMachine.Effect) {
        switch effect {
        case .register(let number): requestInOrder { await $0.register(number) }
        case .stand(let number): requestInOrder { await $0.stand(number) }
        case .withdraw(let number): requestInOrder { await $0.withdraw(number) }
        case .raiseEpoch(let number): requestInOrder { await $0.raiseEpoch(number) }
        case .heartbeat(let number, let epoch, let sentAt): Task { await heartbeat(number, epoch, sentAt) }
        case .readLeader(let number): Task { await readLeader(number) }
        case .startScheduler(let epoch): owner?.startScheduler(epoch)
        case .stopScheduler: owner?.stopScheduler()
        case .serve(let leader): owner?.serve(leader)
        case .report(let role): owner?.report(role)
        case .log(let notice): logger.log(level: notice.level, "\(notice.text)", metadata: ["node": "\(node.name)"])
        case .end(let error): leave(error)
        }
    }

    private func leave(_ error: LeadershipMachine.EndError?) {
        events?.cancel()
        Task { [session, owner] in
            // Deletes the ephemeral nodes, so that the next node leads at once.
            await session.close()
            owner?.left(error)
        }
    }

    // MARK: Requests

    /// Performs one request after the other: two that look for this session's candidate at the same time would create two.
    private func requestInOrder(_ body: @escaping @Sendable (LeadershipDriver) async -> Void) {
        lastRequest = Task { [lastRequest] in
            await lastRequest?.value
            await body(self)
        }
    }

    private func register(_ number: Int) async {
        guard let sessionID else { return }
        let result: Result<Void, LeadershipFailure>
        do throws(ZooKeeperError) {
            switch try await registration.register(node, sessionID: sessionID) {
            case .registered: result = .success(())
            case .taken: result = .failure(.nameTaken)
            }
        } catch {
            result = .failure(LeadershipFailure(error))
        }
        process(.registered(number, result))
    }

    private func stand(_ number: Int) async {
        guard let sessionID else { return }
        let result: Result<LeadershipMachine.Position, LeadershipFailure>
        do throws(ZooKeeperError) {
            let position = try await candidacy.position(sessionID: sessionID)
            if sessionID == self.sessionID { candidate = position.candidate }
            result = .success(position.isFirst ? .first : .behind)
        } catch {
            result = .failure(LeadershipFailure(error))
        }
        process(.position(number, result))
    }

    private func withdraw(_ number: Int) async {
        guard let sessionID else { return }
        let result: Result<Void, LeadershipFailure>
        do throws(ZooKeeperError) {
            try await candidacy.withdraw(sessionID: sessionID)
            result = .success(())
        } catch {
            result = .failure(LeadershipFailure(error))
        }
        process(.withdrawn(number, result))
    }

    private func raiseEpoch(_ number: Int) async {
        let result: Result<LeaderEpoch, LeadershipFailure>
        do throws(ZooKeeperError) {
            result = .success(
                try await epochNode.raise(
                    name: node.name, instance: node.instance, url: node.url, candidate: candidate,
                    until: .now + requestTimeout))
        } catch {
            result = .failure(error.code == .noNode ? .candidateLost : LeadershipFailure(error))
        }
        process(.epochRaised(number, result))
    }

    private func heartbeat(_ number: Int, _ epoch: LeaderEpoch, _ sentAt: Instant) async {
        let result: Result<Void, LeadershipFailure>
        do throws(ZooKeeperError) {
            let check = candidate.map { [NodeOperation.check(path: $0, version: -1)] } ?? []
            try await session.multi(check, fence: epochNode.fence(epoch))
            result = .success(())
        } catch {
            switch error.code {
            case .deposed: result = .failure(.deposed)
            case .noNode: result = .failure(.candidateLost)
            default: result = .failure(LeadershipFailure(error))
            }
        }
        process(.heartbeat(number, sentAt: sentAt, result))
    }

    private func readLeader(_ number: Int) async {
        let result: Result<LeaderRecord?, LeadershipFailure>
        do throws(ZooKeeperError) {
            let record = try await epochNode.read(watch: true)?.record
            result = .success(
                record.map {
                    LeaderRecord(
                        node: NodeIdentity(name: $0.name, instance: $0.instance), url: $0.url, epoch: $0.epoch)
                })
        } catch {
            result = .failure(LeadershipFailure(error))
        }
        process(.leaderRecord(number, result))
    }

    // MARK: The timer

    private func setTimer(_ deadline: Instant?) {
        guard deadline != timer?.at else { return }
        timer?.task.cancel()
        timer = deadline.map { deadline in
            (
                deadline,
                Task { [clock, weak self] in
                    guard (try? await clock.sleep(deadline)) != nil else { return }
                    await self?.wakeUp()
                }
            )
        }
    }

    private func wakeUp() {
        timer = nil
        while let timer = effects.timers.popDue(at: clock.now())?.timer { process(.timer(timer)) }
        setTimer(effects.nextDeadline())
    }
}
