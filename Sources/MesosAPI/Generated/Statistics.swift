// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// The message `mesos.v1.TrafficControlStatistics`.
    public struct TrafficControlStatistics: WireMessage {
        typealias Wire = Mesos__V1__TrafficControlStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TrafficControlStatistics", mesos__v1__traffic_control_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            id: String,
            backlog: UInt64? = nil,
            bytes: UInt64? = nil,
            drops: UInt64? = nil,
            overlimits: UInt64? = nil,
            packets: UInt64? = nil,
            qlen: UInt64? = nil,
            ratebps: UInt64? = nil,
            ratepps: UInt64? = nil,
            requeues: UInt64? = nil
        ) {
            self.init()
            self.id = id
            if let backlog { self.backlog = backlog }
            if let bytes { self.bytes = bytes }
            if let drops { self.drops = drops }
            if let overlimits { self.overlimits = overlimits }
            if let packets { self.packets = packets }
            if let qlen { self.qlen = qlen }
            if let ratebps { self.ratebps = ratebps }
            if let ratepps { self.ratepps = ratepps }
            if let requeues { self.requeues = requeues }
        }
        /// `id` = 1.
        public var id: String { get { _getValue { $0.pointee.id } } set { _setValue(newValue) { $0.pointee.id = $1 } } }
        /// `backlog` = 2.
        public var backlog: UInt64? { get { _getOptional { ($0.pointee.has_backlog, $0.pointee.backlog) } } set { _setOptional(newValue, { $0.pointee.has_backlog = $1 }) { $0.pointee.backlog = $1 } } }
        /// `bytes` = 3.
        public var bytes: UInt64? { get { _getOptional { ($0.pointee.has_bytes, $0.pointee.bytes) } } set { _setOptional(newValue, { $0.pointee.has_bytes = $1 }) { $0.pointee.bytes = $1 } } }
        /// `drops` = 4.
        public var drops: UInt64? { get { _getOptional { ($0.pointee.has_drops, $0.pointee.drops) } } set { _setOptional(newValue, { $0.pointee.has_drops = $1 }) { $0.pointee.drops = $1 } } }
        /// `overlimits` = 5.
        public var overlimits: UInt64? { get { _getOptional { ($0.pointee.has_overlimits, $0.pointee.overlimits) } } set { _setOptional(newValue, { $0.pointee.has_overlimits = $1 }) { $0.pointee.overlimits = $1 } } }
        /// `packets` = 6.
        public var packets: UInt64? { get { _getOptional { ($0.pointee.has_packets, $0.pointee.packets) } } set { _setOptional(newValue, { $0.pointee.has_packets = $1 }) { $0.pointee.packets = $1 } } }
        /// `qlen` = 7.
        public var qlen: UInt64? { get { _getOptional { ($0.pointee.has_qlen, $0.pointee.qlen) } } set { _setOptional(newValue, { $0.pointee.has_qlen = $1 }) { $0.pointee.qlen = $1 } } }
        /// `ratebps` = 8.
        public var ratebps: UInt64? { get { _getOptional { ($0.pointee.has_ratebps, $0.pointee.ratebps) } } set { _setOptional(newValue, { $0.pointee.has_ratebps = $1 }) { $0.pointee.ratebps = $1 } } }
        /// `ratepps` = 9.
        public var ratepps: UInt64? { get { _getOptional { ($0.pointee.has_ratepps, $0.pointee.ratepps) } } set { _setOptional(newValue, { $0.pointee.has_ratepps = $1 }) { $0.pointee.ratepps = $1 } } }
        /// `requeues` = 10.
        public var requeues: UInt64? { get { _getOptional { ($0.pointee.has_requeues, $0.pointee.requeues) } } set { _setOptional(newValue, { $0.pointee.has_requeues = $1 }) { $0.pointee.requeues = $1 } } }
    }

    /// The message `mesos.v1.IpStatistics`.
    public struct IpStatistics: WireMessage {
        typealias Wire = Mesos__V1__IpStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.IpStatistics", mesos__v1__ip_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            forwarding: Int64? = nil,
            defaultttl: Int64? = nil,
            inreceives: Int64? = nil,
            inhdrerrors: Int64? = nil,
            inaddrerrors: Int64? = nil,
            forwdatagrams: Int64? = nil,
            inunknownprotos: Int64? = nil,
            indiscards: Int64? = nil,
            indelivers: Int64? = nil,
            outrequests: Int64? = nil,
            outdiscards: Int64? = nil,
            outnoroutes: Int64? = nil,
            reasmtimeout: Int64? = nil,
            reasmreqds: Int64? = nil,
            reasmoks: Int64? = nil,
            reasmfails: Int64? = nil,
            fragoks: Int64? = nil,
            fragfails: Int64? = nil,
            fragcreates: Int64? = nil
        ) {
            self.init()
            if let forwarding { self.forwarding = forwarding }
            if let defaultttl { self.defaultttl = defaultttl }
            if let inreceives { self.inreceives = inreceives }
            if let inhdrerrors { self.inhdrerrors = inhdrerrors }
            if let inaddrerrors { self.inaddrerrors = inaddrerrors }
            if let forwdatagrams { self.forwdatagrams = forwdatagrams }
            if let inunknownprotos { self.inunknownprotos = inunknownprotos }
            if let indiscards { self.indiscards = indiscards }
            if let indelivers { self.indelivers = indelivers }
            if let outrequests { self.outrequests = outrequests }
            if let outdiscards { self.outdiscards = outdiscards }
            if let outnoroutes { self.outnoroutes = outnoroutes }
            if let reasmtimeout { self.reasmtimeout = reasmtimeout }
            if let reasmreqds { self.reasmreqds = reasmreqds }
            if let reasmoks { self.reasmoks = reasmoks }
            if let reasmfails { self.reasmfails = reasmfails }
            if let fragoks { self.fragoks = fragoks }
            if let fragfails { self.fragfails = fragfails }
            if let fragcreates { self.fragcreates = fragcreates }
        }
        /// `Forwarding` = 1.
        public var forwarding: Int64? { get { _getOptional { ($0.pointee.has_forwarding, $0.pointee.forwarding) } } set { _setOptional(newValue, { $0.pointee.has_forwarding = $1 }) { $0.pointee.forwarding = $1 } } }
        /// `DefaultTTL` = 2.
        public var defaultttl: Int64? { get { _getOptional { ($0.pointee.has_defaultttl, $0.pointee.defaultttl) } } set { _setOptional(newValue, { $0.pointee.has_defaultttl = $1 }) { $0.pointee.defaultttl = $1 } } }
        /// `InReceives` = 3.
        public var inreceives: Int64? { get { _getOptional { ($0.pointee.has_inreceives, $0.pointee.inreceives) } } set { _setOptional(newValue, { $0.pointee.has_inreceives = $1 }) { $0.pointee.inreceives = $1 } } }
        /// `InHdrErrors` = 4.
        public var inhdrerrors: Int64? { get { _getOptional { ($0.pointee.has_inhdrerrors, $0.pointee.inhdrerrors) } } set { _setOptional(newValue, { $0.pointee.has_inhdrerrors = $1 }) { $0.pointee.inhdrerrors = $1 } } }
        /// `InAddrErrors` = 5.
        public var inaddrerrors: Int64? { get { _getOptional { ($0.pointee.has_inaddrerrors, $0.pointee.inaddrerrors) } } set { _setOptional(newValue, { $0.pointee.has_inaddrerrors = $1 }) { $0.pointee.inaddrerrors = $1 } } }
        /// `ForwDatagrams` = 6.
        public var forwdatagrams: Int64? { get { _getOptional { ($0.pointee.has_forwdatagrams, $0.pointee.forwdatagrams) } } set { _setOptional(newValue, { $0.pointee.has_forwdatagrams = $1 }) { $0.pointee.forwdatagrams = $1 } } }
        /// `InUnknownProtos` = 7.
        public var inunknownprotos: Int64? { get { _getOptional { ($0.pointee.has_inunknownprotos, $0.pointee.inunknownprotos) } } set { _setOptional(newValue, { $0.pointee.has_inunknownprotos = $1 }) { $0.pointee.inunknownprotos = $1 } } }
        /// `InDiscards` = 8.
        public var indiscards: Int64? { get { _getOptional { ($0.pointee.has_indiscards, $0.pointee.indiscards) } } set { _setOptional(newValue, { $0.pointee.has_indiscards = $1 }) { $0.pointee.indiscards = $1 } } }
        /// `InDelivers` = 9.
        public var indelivers: Int64? { get { _getOptional { ($0.pointee.has_indelivers, $0.pointee.indelivers) } } set { _setOptional(newValue, { $0.pointee.has_indelivers = $1 }) { $0.pointee.indelivers = $1 } } }
        /// `OutRequests` = 10.
        public var outrequests: Int64? { get { _getOptional { ($0.pointee.has_outrequests, $0.pointee.outrequests) } } set { _setOptional(newValue, { $0.pointee.has_outrequests = $1 }) { $0.pointee.outrequests = $1 } } }
        /// `OutDiscards` = 11.
        public var outdiscards: Int64? { get { _getOptional { ($0.pointee.has_outdiscards, $0.pointee.outdiscards) } } set { _setOptional(newValue, { $0.pointee.has_outdiscards = $1 }) { $0.pointee.outdiscards = $1 } } }
        /// `OutNoRoutes` = 12.
        public var outnoroutes: Int64? { get { _getOptional { ($0.pointee.has_outnoroutes, $0.pointee.outnoroutes) } } set { _setOptional(newValue, { $0.pointee.has_outnoroutes = $1 }) { $0.pointee.outnoroutes = $1 } } }
        /// `ReasmTimeout` = 13.
        public var reasmtimeout: Int64? { get { _getOptional { ($0.pointee.has_reasmtimeout, $0.pointee.reasmtimeout) } } set { _setOptional(newValue, { $0.pointee.has_reasmtimeout = $1 }) { $0.pointee.reasmtimeout = $1 } } }
        /// `ReasmReqds` = 14.
        public var reasmreqds: Int64? { get { _getOptional { ($0.pointee.has_reasmreqds, $0.pointee.reasmreqds) } } set { _setOptional(newValue, { $0.pointee.has_reasmreqds = $1 }) { $0.pointee.reasmreqds = $1 } } }
        /// `ReasmOKs` = 15.
        public var reasmoks: Int64? { get { _getOptional { ($0.pointee.has_reasmoks, $0.pointee.reasmoks) } } set { _setOptional(newValue, { $0.pointee.has_reasmoks = $1 }) { $0.pointee.reasmoks = $1 } } }
        /// `ReasmFails` = 16.
        public var reasmfails: Int64? { get { _getOptional { ($0.pointee.has_reasmfails, $0.pointee.reasmfails) } } set { _setOptional(newValue, { $0.pointee.has_reasmfails = $1 }) { $0.pointee.reasmfails = $1 } } }
        /// `FragOKs` = 17.
        public var fragoks: Int64? { get { _getOptional { ($0.pointee.has_fragoks, $0.pointee.fragoks) } } set { _setOptional(newValue, { $0.pointee.has_fragoks = $1 }) { $0.pointee.fragoks = $1 } } }
        /// `FragFails` = 18.
        public var fragfails: Int64? { get { _getOptional { ($0.pointee.has_fragfails, $0.pointee.fragfails) } } set { _setOptional(newValue, { $0.pointee.has_fragfails = $1 }) { $0.pointee.fragfails = $1 } } }
        /// `FragCreates` = 19.
        public var fragcreates: Int64? { get { _getOptional { ($0.pointee.has_fragcreates, $0.pointee.fragcreates) } } set { _setOptional(newValue, { $0.pointee.has_fragcreates = $1 }) { $0.pointee.fragcreates = $1 } } }
    }

    /// The message `mesos.v1.IcmpStatistics`.
    public struct IcmpStatistics: WireMessage {
        typealias Wire = Mesos__V1__IcmpStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.IcmpStatistics", mesos__v1__icmp_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `InMsgs` = 1.
        public var inmsgs: Int64? { get { _getOptional { ($0.pointee.has_inmsgs, $0.pointee.inmsgs) } } set { _setOptional(newValue, { $0.pointee.has_inmsgs = $1 }) { $0.pointee.inmsgs = $1 } } }
        /// `InErrors` = 2.
        public var inerrors: Int64? { get { _getOptional { ($0.pointee.has_inerrors, $0.pointee.inerrors) } } set { _setOptional(newValue, { $0.pointee.has_inerrors = $1 }) { $0.pointee.inerrors = $1 } } }
        /// `InCsumErrors` = 3.
        public var incsumerrors: Int64? { get { _getOptional { ($0.pointee.has_incsumerrors, $0.pointee.incsumerrors) } } set { _setOptional(newValue, { $0.pointee.has_incsumerrors = $1 }) { $0.pointee.incsumerrors = $1 } } }
        /// `InDestUnreachs` = 4.
        public var indestunreachs: Int64? { get { _getOptional { ($0.pointee.has_indestunreachs, $0.pointee.indestunreachs) } } set { _setOptional(newValue, { $0.pointee.has_indestunreachs = $1 }) { $0.pointee.indestunreachs = $1 } } }
        /// `InTimeExcds` = 5.
        public var intimeexcds: Int64? { get { _getOptional { ($0.pointee.has_intimeexcds, $0.pointee.intimeexcds) } } set { _setOptional(newValue, { $0.pointee.has_intimeexcds = $1 }) { $0.pointee.intimeexcds = $1 } } }
        /// `InParmProbs` = 6.
        public var inparmprobs: Int64? { get { _getOptional { ($0.pointee.has_inparmprobs, $0.pointee.inparmprobs) } } set { _setOptional(newValue, { $0.pointee.has_inparmprobs = $1 }) { $0.pointee.inparmprobs = $1 } } }
        /// `InSrcQuenchs` = 7.
        public var insrcquenchs: Int64? { get { _getOptional { ($0.pointee.has_insrcquenchs, $0.pointee.insrcquenchs) } } set { _setOptional(newValue, { $0.pointee.has_insrcquenchs = $1 }) { $0.pointee.insrcquenchs = $1 } } }
        /// `InRedirects` = 8.
        public var inredirects: Int64? { get { _getOptional { ($0.pointee.has_inredirects, $0.pointee.inredirects) } } set { _setOptional(newValue, { $0.pointee.has_inredirects = $1 }) { $0.pointee.inredirects = $1 } } }
        /// `InEchos` = 9.
        public var inechos: Int64? { get { _getOptional { ($0.pointee.has_inechos, $0.pointee.inechos) } } set { _setOptional(newValue, { $0.pointee.has_inechos = $1 }) { $0.pointee.inechos = $1 } } }
        /// `InEchoReps` = 10.
        public var inechoreps: Int64? { get { _getOptional { ($0.pointee.has_inechoreps, $0.pointee.inechoreps) } } set { _setOptional(newValue, { $0.pointee.has_inechoreps = $1 }) { $0.pointee.inechoreps = $1 } } }
        /// `InTimestamps` = 11.
        public var intimestamps: Int64? { get { _getOptional { ($0.pointee.has_intimestamps, $0.pointee.intimestamps) } } set { _setOptional(newValue, { $0.pointee.has_intimestamps = $1 }) { $0.pointee.intimestamps = $1 } } }
        /// `InTimestampReps` = 12.
        public var intimestampreps: Int64? { get { _getOptional { ($0.pointee.has_intimestampreps, $0.pointee.intimestampreps) } } set { _setOptional(newValue, { $0.pointee.has_intimestampreps = $1 }) { $0.pointee.intimestampreps = $1 } } }
        /// `InAddrMasks` = 13.
        public var inaddrmasks: Int64? { get { _getOptional { ($0.pointee.has_inaddrmasks, $0.pointee.inaddrmasks) } } set { _setOptional(newValue, { $0.pointee.has_inaddrmasks = $1 }) { $0.pointee.inaddrmasks = $1 } } }
        /// `InAddrMaskReps` = 14.
        public var inaddrmaskreps: Int64? { get { _getOptional { ($0.pointee.has_inaddrmaskreps, $0.pointee.inaddrmaskreps) } } set { _setOptional(newValue, { $0.pointee.has_inaddrmaskreps = $1 }) { $0.pointee.inaddrmaskreps = $1 } } }
        /// `OutMsgs` = 15.
        public var outmsgs: Int64? { get { _getOptional { ($0.pointee.has_outmsgs, $0.pointee.outmsgs) } } set { _setOptional(newValue, { $0.pointee.has_outmsgs = $1 }) { $0.pointee.outmsgs = $1 } } }
        /// `OutErrors` = 16.
        public var outerrors: Int64? { get { _getOptional { ($0.pointee.has_outerrors, $0.pointee.outerrors) } } set { _setOptional(newValue, { $0.pointee.has_outerrors = $1 }) { $0.pointee.outerrors = $1 } } }
        /// `OutDestUnreachs` = 17.
        public var outdestunreachs: Int64? { get { _getOptional { ($0.pointee.has_outdestunreachs, $0.pointee.outdestunreachs) } } set { _setOptional(newValue, { $0.pointee.has_outdestunreachs = $1 }) { $0.pointee.outdestunreachs = $1 } } }
        /// `OutTimeExcds` = 18.
        public var outtimeexcds: Int64? { get { _getOptional { ($0.pointee.has_outtimeexcds, $0.pointee.outtimeexcds) } } set { _setOptional(newValue, { $0.pointee.has_outtimeexcds = $1 }) { $0.pointee.outtimeexcds = $1 } } }
        /// `OutParmProbs` = 19.
        public var outparmprobs: Int64? { get { _getOptional { ($0.pointee.has_outparmprobs, $0.pointee.outparmprobs) } } set { _setOptional(newValue, { $0.pointee.has_outparmprobs = $1 }) { $0.pointee.outparmprobs = $1 } } }
        /// `OutSrcQuenchs` = 20.
        public var outsrcquenchs: Int64? { get { _getOptional { ($0.pointee.has_outsrcquenchs, $0.pointee.outsrcquenchs) } } set { _setOptional(newValue, { $0.pointee.has_outsrcquenchs = $1 }) { $0.pointee.outsrcquenchs = $1 } } }
        /// `OutRedirects` = 21.
        public var outredirects: Int64? { get { _getOptional { ($0.pointee.has_outredirects, $0.pointee.outredirects) } } set { _setOptional(newValue, { $0.pointee.has_outredirects = $1 }) { $0.pointee.outredirects = $1 } } }
        /// `OutEchos` = 22.
        public var outechos: Int64? { get { _getOptional { ($0.pointee.has_outechos, $0.pointee.outechos) } } set { _setOptional(newValue, { $0.pointee.has_outechos = $1 }) { $0.pointee.outechos = $1 } } }
        /// `OutEchoReps` = 23.
        public var outechoreps: Int64? { get { _getOptional { ($0.pointee.has_outechoreps, $0.pointee.outechoreps) } } set { _setOptional(newValue, { $0.pointee.has_outechoreps = $1 }) { $0.pointee.outechoreps = $1 } } }
        /// `OutTimestamps` = 24.
        public var outtimestamps: Int64? { get { _getOptional { ($0.pointee.has_outtimestamps, $0.pointee.outtimestamps) } } set { _setOptional(newValue, { $0.pointee.has_outtimestamps = $1 }) { $0.pointee.outtimestamps = $1 } } }
        /// `OutTimestampReps` = 25.
        public var outtimestampreps: Int64? { get { _getOptional { ($0.pointee.has_outtimestampreps, $0.pointee.outtimestampreps) } } set { _setOptional(newValue, { $0.pointee.has_outtimestampreps = $1 }) { $0.pointee.outtimestampreps = $1 } } }
        /// `OutAddrMasks` = 26.
        public var outaddrmasks: Int64? { get { _getOptional { ($0.pointee.has_outaddrmasks, $0.pointee.outaddrmasks) } } set { _setOptional(newValue, { $0.pointee.has_outaddrmasks = $1 }) { $0.pointee.outaddrmasks = $1 } } }
        /// `OutAddrMaskReps` = 27.
        public var outaddrmaskreps: Int64? { get { _getOptional { ($0.pointee.has_outaddrmaskreps, $0.pointee.outaddrmaskreps) } } set { _setOptional(newValue, { $0.pointee.has_outaddrmaskreps = $1 }) { $0.pointee.outaddrmaskreps = $1 } } }
    }

    /// The message `mesos.v1.TcpStatistics`.
    public struct TcpStatistics: WireMessage {
        typealias Wire = Mesos__V1__TcpStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.TcpStatistics", mesos__v1__tcp_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            rtoalgorithm: Int64? = nil,
            rtomin: Int64? = nil,
            rtomax: Int64? = nil,
            maxconn: Int64? = nil,
            activeopens: Int64? = nil,
            passiveopens: Int64? = nil,
            attemptfails: Int64? = nil,
            estabresets: Int64? = nil,
            currestab: Int64? = nil,
            insegs: Int64? = nil,
            outsegs: Int64? = nil,
            retranssegs: Int64? = nil,
            inerrs: Int64? = nil,
            outrsts: Int64? = nil,
            incsumerrors: Int64? = nil
        ) {
            self.init()
            if let rtoalgorithm { self.rtoalgorithm = rtoalgorithm }
            if let rtomin { self.rtomin = rtomin }
            if let rtomax { self.rtomax = rtomax }
            if let maxconn { self.maxconn = maxconn }
            if let activeopens { self.activeopens = activeopens }
            if let passiveopens { self.passiveopens = passiveopens }
            if let attemptfails { self.attemptfails = attemptfails }
            if let estabresets { self.estabresets = estabresets }
            if let currestab { self.currestab = currestab }
            if let insegs { self.insegs = insegs }
            if let outsegs { self.outsegs = outsegs }
            if let retranssegs { self.retranssegs = retranssegs }
            if let inerrs { self.inerrs = inerrs }
            if let outrsts { self.outrsts = outrsts }
            if let incsumerrors { self.incsumerrors = incsumerrors }
        }
        /// `RtoAlgorithm` = 1.
        public var rtoalgorithm: Int64? { get { _getOptional { ($0.pointee.has_rtoalgorithm, $0.pointee.rtoalgorithm) } } set { _setOptional(newValue, { $0.pointee.has_rtoalgorithm = $1 }) { $0.pointee.rtoalgorithm = $1 } } }
        /// `RtoMin` = 2.
        public var rtomin: Int64? { get { _getOptional { ($0.pointee.has_rtomin, $0.pointee.rtomin) } } set { _setOptional(newValue, { $0.pointee.has_rtomin = $1 }) { $0.pointee.rtomin = $1 } } }
        /// `RtoMax` = 3.
        public var rtomax: Int64? { get { _getOptional { ($0.pointee.has_rtomax, $0.pointee.rtomax) } } set { _setOptional(newValue, { $0.pointee.has_rtomax = $1 }) { $0.pointee.rtomax = $1 } } }
        /// `MaxConn` = 4.
        public var maxconn: Int64? { get { _getOptional { ($0.pointee.has_maxconn, $0.pointee.maxconn) } } set { _setOptional(newValue, { $0.pointee.has_maxconn = $1 }) { $0.pointee.maxconn = $1 } } }
        /// `ActiveOpens` = 5.
        public var activeopens: Int64? { get { _getOptional { ($0.pointee.has_activeopens, $0.pointee.activeopens) } } set { _setOptional(newValue, { $0.pointee.has_activeopens = $1 }) { $0.pointee.activeopens = $1 } } }
        /// `PassiveOpens` = 6.
        public var passiveopens: Int64? { get { _getOptional { ($0.pointee.has_passiveopens, $0.pointee.passiveopens) } } set { _setOptional(newValue, { $0.pointee.has_passiveopens = $1 }) { $0.pointee.passiveopens = $1 } } }
        /// `AttemptFails` = 7.
        public var attemptfails: Int64? { get { _getOptional { ($0.pointee.has_attemptfails, $0.pointee.attemptfails) } } set { _setOptional(newValue, { $0.pointee.has_attemptfails = $1 }) { $0.pointee.attemptfails = $1 } } }
        /// `EstabResets` = 8.
        public var estabresets: Int64? { get { _getOptional { ($0.pointee.has_estabresets, $0.pointee.estabresets) } } set { _setOptional(newValue, { $0.pointee.has_estabresets = $1 }) { $0.pointee.estabresets = $1 } } }
        /// `CurrEstab` = 9.
        public var currestab: Int64? { get { _getOptional { ($0.pointee.has_currestab, $0.pointee.currestab) } } set { _setOptional(newValue, { $0.pointee.has_currestab = $1 }) { $0.pointee.currestab = $1 } } }
        /// `InSegs` = 10.
        public var insegs: Int64? { get { _getOptional { ($0.pointee.has_insegs, $0.pointee.insegs) } } set { _setOptional(newValue, { $0.pointee.has_insegs = $1 }) { $0.pointee.insegs = $1 } } }
        /// `OutSegs` = 11.
        public var outsegs: Int64? { get { _getOptional { ($0.pointee.has_outsegs, $0.pointee.outsegs) } } set { _setOptional(newValue, { $0.pointee.has_outsegs = $1 }) { $0.pointee.outsegs = $1 } } }
        /// `RetransSegs` = 12.
        public var retranssegs: Int64? { get { _getOptional { ($0.pointee.has_retranssegs, $0.pointee.retranssegs) } } set { _setOptional(newValue, { $0.pointee.has_retranssegs = $1 }) { $0.pointee.retranssegs = $1 } } }
        /// `InErrs` = 13.
        public var inerrs: Int64? { get { _getOptional { ($0.pointee.has_inerrs, $0.pointee.inerrs) } } set { _setOptional(newValue, { $0.pointee.has_inerrs = $1 }) { $0.pointee.inerrs = $1 } } }
        /// `OutRsts` = 14.
        public var outrsts: Int64? { get { _getOptional { ($0.pointee.has_outrsts, $0.pointee.outrsts) } } set { _setOptional(newValue, { $0.pointee.has_outrsts = $1 }) { $0.pointee.outrsts = $1 } } }
        /// `InCsumErrors` = 15.
        public var incsumerrors: Int64? { get { _getOptional { ($0.pointee.has_incsumerrors, $0.pointee.incsumerrors) } } set { _setOptional(newValue, { $0.pointee.has_incsumerrors = $1 }) { $0.pointee.incsumerrors = $1 } } }
    }

    /// The message `mesos.v1.UdpStatistics`.
    public struct UdpStatistics: WireMessage {
        typealias Wire = Mesos__V1__UdpStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.UdpStatistics", mesos__v1__udp_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            indatagrams: Int64? = nil,
            noports: Int64? = nil,
            inerrors: Int64? = nil,
            outdatagrams: Int64? = nil,
            rcvbuferrors: Int64? = nil,
            sndbuferrors: Int64? = nil,
            incsumerrors: Int64? = nil,
            ignoredmulti: Int64? = nil
        ) {
            self.init()
            if let indatagrams { self.indatagrams = indatagrams }
            if let noports { self.noports = noports }
            if let inerrors { self.inerrors = inerrors }
            if let outdatagrams { self.outdatagrams = outdatagrams }
            if let rcvbuferrors { self.rcvbuferrors = rcvbuferrors }
            if let sndbuferrors { self.sndbuferrors = sndbuferrors }
            if let incsumerrors { self.incsumerrors = incsumerrors }
            if let ignoredmulti { self.ignoredmulti = ignoredmulti }
        }
        /// `InDatagrams` = 1.
        public var indatagrams: Int64? { get { _getOptional { ($0.pointee.has_indatagrams, $0.pointee.indatagrams) } } set { _setOptional(newValue, { $0.pointee.has_indatagrams = $1 }) { $0.pointee.indatagrams = $1 } } }
        /// `NoPorts` = 2.
        public var noports: Int64? { get { _getOptional { ($0.pointee.has_noports, $0.pointee.noports) } } set { _setOptional(newValue, { $0.pointee.has_noports = $1 }) { $0.pointee.noports = $1 } } }
        /// `InErrors` = 3.
        public var inerrors: Int64? { get { _getOptional { ($0.pointee.has_inerrors, $0.pointee.inerrors) } } set { _setOptional(newValue, { $0.pointee.has_inerrors = $1 }) { $0.pointee.inerrors = $1 } } }
        /// `OutDatagrams` = 4.
        public var outdatagrams: Int64? { get { _getOptional { ($0.pointee.has_outdatagrams, $0.pointee.outdatagrams) } } set { _setOptional(newValue, { $0.pointee.has_outdatagrams = $1 }) { $0.pointee.outdatagrams = $1 } } }
        /// `RcvbufErrors` = 5.
        public var rcvbuferrors: Int64? { get { _getOptional { ($0.pointee.has_rcvbuferrors, $0.pointee.rcvbuferrors) } } set { _setOptional(newValue, { $0.pointee.has_rcvbuferrors = $1 }) { $0.pointee.rcvbuferrors = $1 } } }
        /// `SndbufErrors` = 6.
        public var sndbuferrors: Int64? { get { _getOptional { ($0.pointee.has_sndbuferrors, $0.pointee.sndbuferrors) } } set { _setOptional(newValue, { $0.pointee.has_sndbuferrors = $1 }) { $0.pointee.sndbuferrors = $1 } } }
        /// `InCsumErrors` = 7.
        public var incsumerrors: Int64? { get { _getOptional { ($0.pointee.has_incsumerrors, $0.pointee.incsumerrors) } } set { _setOptional(newValue, { $0.pointee.has_incsumerrors = $1 }) { $0.pointee.incsumerrors = $1 } } }
        /// `IgnoredMulti` = 8.
        public var ignoredmulti: Int64? { get { _getOptional { ($0.pointee.has_ignoredmulti, $0.pointee.ignoredmulti) } } set { _setOptional(newValue, { $0.pointee.has_ignoredmulti = $1 }) { $0.pointee.ignoredmulti = $1 } } }
    }

    /// The message `mesos.v1.SNMPStatistics`.
    public struct SNMPStatistics: WireMessage {
        typealias Wire = Mesos__V1__SNMPStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.SNMPStatistics", mesos__v1__snmpstatistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            ipStats: Mesos.IpStatistics? = nil,
            icmpStats: Mesos.IcmpStatistics? = nil,
            tcpStats: Mesos.TcpStatistics? = nil,
            udpStats: Mesos.UdpStatistics? = nil
        ) {
            self.init()
            if let ipStats { self.ipStats = ipStats }
            if let icmpStats { self.icmpStats = icmpStats }
            if let tcpStats { self.tcpStats = tcpStats }
            if let udpStats { self.udpStats = udpStats }
        }
        /// `ip_stats` = 1.
        public var ipStats: Mesos.IpStatistics? { get { _getMessage { $0.pointee.ip_stats } } set { _setMessage(newValue) { $0.pointee.ip_stats = $1 } } }
        /// `icmp_stats` = 2.
        public var icmpStats: Mesos.IcmpStatistics? { get { _getMessage { $0.pointee.icmp_stats } } set { _setMessage(newValue) { $0.pointee.icmp_stats = $1 } } }
        /// `tcp_stats` = 3.
        public var tcpStats: Mesos.TcpStatistics? { get { _getMessage { $0.pointee.tcp_stats } } set { _setMessage(newValue) { $0.pointee.tcp_stats = $1 } } }
        /// `udp_stats` = 4.
        public var udpStats: Mesos.UdpStatistics? { get { _getMessage { $0.pointee.udp_stats } } set { _setMessage(newValue) { $0.pointee.udp_stats = $1 } } }
    }

    /// The message `mesos.v1.DiskStatistics`.
    public struct DiskStatistics: WireMessage {
        typealias Wire = Mesos__V1__DiskStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.DiskStatistics", mesos__v1__disk_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            source: Mesos.Resource.DiskInfo.Source? = nil,
            persistence: Mesos.Resource.DiskInfo.Persistence? = nil,
            limitBytes: UInt64? = nil,
            usedBytes: UInt64? = nil
        ) {
            self.init()
            if let source { self.source = source }
            if let persistence { self.persistence = persistence }
            if let limitBytes { self.limitBytes = limitBytes }
            if let usedBytes { self.usedBytes = usedBytes }
        }
        /// `source` = 1.
        public var source: Mesos.Resource.DiskInfo.Source? { get { _getMessage { $0.pointee.source } } set { _setMessage(newValue) { $0.pointee.source = $1 } } }
        /// `persistence` = 2.
        public var persistence: Mesos.Resource.DiskInfo.Persistence? { get { _getMessage { $0.pointee.persistence } } set { _setMessage(newValue) { $0.pointee.persistence = $1 } } }
        /// `limit_bytes` = 3.
        public var limitBytes: UInt64? { get { _getOptional { ($0.pointee.has_limit_bytes, $0.pointee.limit_bytes) } } set { _setOptional(newValue, { $0.pointee.has_limit_bytes = $1 }) { $0.pointee.limit_bytes = $1 } } }
        /// `used_bytes` = 4.
        public var usedBytes: UInt64? { get { _getOptional { ($0.pointee.has_used_bytes, $0.pointee.used_bytes) } } set { _setOptional(newValue, { $0.pointee.has_used_bytes = $1 }) { $0.pointee.used_bytes = $1 } } }
    }

    /// A snapshot of the resources that a container uses.
    public struct ResourceStatistics: WireMessage {
        typealias Wire = Mesos__V1__ResourceStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceStatistics", mesos__v1__resource_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `timestamp` = 1.
        public var timestamp: Double { get { _getValue { $0.pointee.timestamp } } set { _setValue(newValue) { $0.pointee.timestamp = $1 } } }
        /// `processes` = 30.
        public var processes: UInt32? { get { _getOptional { ($0.pointee.has_processes, $0.pointee.processes) } } set { _setOptional(newValue, { $0.pointee.has_processes = $1 }) { $0.pointee.processes = $1 } } }
        /// `threads` = 31.
        public var threads: UInt32? { get { _getOptional { ($0.pointee.has_threads, $0.pointee.threads) } } set { _setOptional(newValue, { $0.pointee.has_threads = $1 }) { $0.pointee.threads = $1 } } }
        /// `cpus_user_time_secs` = 2.
        public var cpusUserTimeSecs: Double? { get { _getOptional { ($0.pointee.has_cpus_user_time_secs, $0.pointee.cpus_user_time_secs) } } set { _setOptional(newValue, { $0.pointee.has_cpus_user_time_secs = $1 }) { $0.pointee.cpus_user_time_secs = $1 } } }
        /// `cpus_system_time_secs` = 3.
        public var cpusSystemTimeSecs: Double? { get { _getOptional { ($0.pointee.has_cpus_system_time_secs, $0.pointee.cpus_system_time_secs) } } set { _setOptional(newValue, { $0.pointee.has_cpus_system_time_secs = $1 }) { $0.pointee.cpus_system_time_secs = $1 } } }
        /// `cpus_limit` = 4.
        public var cpusLimit: Double? { get { _getOptional { ($0.pointee.has_cpus_limit, $0.pointee.cpus_limit) } } set { _setOptional(newValue, { $0.pointee.has_cpus_limit = $1 }) { $0.pointee.cpus_limit = $1 } } }
        /// `cpus_soft_limit` = 45.
        public var cpusSoftLimit: Double? { get { _getOptional { ($0.pointee.has_cpus_soft_limit, $0.pointee.cpus_soft_limit) } } set { _setOptional(newValue, { $0.pointee.has_cpus_soft_limit = $1 }) { $0.pointee.cpus_soft_limit = $1 } } }
        /// `cpus_nr_periods` = 7.
        public var cpusNrPeriods: UInt32? { get { _getOptional { ($0.pointee.has_cpus_nr_periods, $0.pointee.cpus_nr_periods) } } set { _setOptional(newValue, { $0.pointee.has_cpus_nr_periods = $1 }) { $0.pointee.cpus_nr_periods = $1 } } }
        /// `cpus_nr_throttled` = 8.
        public var cpusNrThrottled: UInt32? { get { _getOptional { ($0.pointee.has_cpus_nr_throttled, $0.pointee.cpus_nr_throttled) } } set { _setOptional(newValue, { $0.pointee.has_cpus_nr_throttled = $1 }) { $0.pointee.cpus_nr_throttled = $1 } } }
        /// `cpus_throttled_time_secs` = 9.
        public var cpusThrottledTimeSecs: Double? { get { _getOptional { ($0.pointee.has_cpus_throttled_time_secs, $0.pointee.cpus_throttled_time_secs) } } set { _setOptional(newValue, { $0.pointee.has_cpus_throttled_time_secs = $1 }) { $0.pointee.cpus_throttled_time_secs = $1 } } }
        /// `mem_total_bytes` = 36.
        public var memTotalBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_total_bytes, $0.pointee.mem_total_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_total_bytes = $1 }) { $0.pointee.mem_total_bytes = $1 } } }
        /// `mem_total_memsw_bytes` = 37.
        public var memTotalMemswBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_total_memsw_bytes, $0.pointee.mem_total_memsw_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_total_memsw_bytes = $1 }) { $0.pointee.mem_total_memsw_bytes = $1 } } }
        /// `mem_kmem_usage_bytes` = 52.
        public var memKmemUsageBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_kmem_usage_bytes, $0.pointee.mem_kmem_usage_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_kmem_usage_bytes = $1 }) { $0.pointee.mem_kmem_usage_bytes = $1 } } }
        /// `mem_kmem_tcp_usage_bytes` = 53.
        public var memKmemTCPUsageBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_kmem_tcp_usage_bytes, $0.pointee.mem_kmem_tcp_usage_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_kmem_tcp_usage_bytes = $1 }) { $0.pointee.mem_kmem_tcp_usage_bytes = $1 } } }
        /// `mem_limit_bytes` = 6.
        public var memLimitBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_limit_bytes, $0.pointee.mem_limit_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_limit_bytes = $1 }) { $0.pointee.mem_limit_bytes = $1 } } }
        /// `mem_soft_limit_bytes` = 38.
        public var memSoftLimitBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_soft_limit_bytes, $0.pointee.mem_soft_limit_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_soft_limit_bytes = $1 }) { $0.pointee.mem_soft_limit_bytes = $1 } } }
        /// `mem_file_bytes` = 10.
        public var memFileBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_file_bytes, $0.pointee.mem_file_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_file_bytes = $1 }) { $0.pointee.mem_file_bytes = $1 } } }
        /// `mem_anon_bytes` = 11.
        public var memAnonBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_anon_bytes, $0.pointee.mem_anon_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_anon_bytes = $1 }) { $0.pointee.mem_anon_bytes = $1 } } }
        /// `mem_cache_bytes` = 39.
        public var memCacheBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_cache_bytes, $0.pointee.mem_cache_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_cache_bytes = $1 }) { $0.pointee.mem_cache_bytes = $1 } } }
        /// `mem_rss_bytes` = 5.
        public var memRssBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_rss_bytes, $0.pointee.mem_rss_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_rss_bytes = $1 }) { $0.pointee.mem_rss_bytes = $1 } } }
        /// `mem_mapped_file_bytes` = 12.
        public var memMappedFileBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_mapped_file_bytes, $0.pointee.mem_mapped_file_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_mapped_file_bytes = $1 }) { $0.pointee.mem_mapped_file_bytes = $1 } } }
        /// `mem_swap_bytes` = 40.
        public var memSwapBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_swap_bytes, $0.pointee.mem_swap_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_swap_bytes = $1 }) { $0.pointee.mem_swap_bytes = $1 } } }
        /// `mem_unevictable_bytes` = 41.
        public var memUnevictableBytes: UInt64? { get { _getOptional { ($0.pointee.has_mem_unevictable_bytes, $0.pointee.mem_unevictable_bytes) } } set { _setOptional(newValue, { $0.pointee.has_mem_unevictable_bytes = $1 }) { $0.pointee.mem_unevictable_bytes = $1 } } }
        /// `mem_low_pressure_counter` = 32.
        public var memLowPressureCounter: UInt64? { get { _getOptional { ($0.pointee.has_mem_low_pressure_counter, $0.pointee.mem_low_pressure_counter) } } set { _setOptional(newValue, { $0.pointee.has_mem_low_pressure_counter = $1 }) { $0.pointee.mem_low_pressure_counter = $1 } } }
        /// `mem_medium_pressure_counter` = 33.
        public var memMediumPressureCounter: UInt64? { get { _getOptional { ($0.pointee.has_mem_medium_pressure_counter, $0.pointee.mem_medium_pressure_counter) } } set { _setOptional(newValue, { $0.pointee.has_mem_medium_pressure_counter = $1 }) { $0.pointee.mem_medium_pressure_counter = $1 } } }
        /// `mem_critical_pressure_counter` = 34.
        public var memCriticalPressureCounter: UInt64? { get { _getOptional { ($0.pointee.has_mem_critical_pressure_counter, $0.pointee.mem_critical_pressure_counter) } } set { _setOptional(newValue, { $0.pointee.has_mem_critical_pressure_counter = $1 }) { $0.pointee.mem_critical_pressure_counter = $1 } } }
        /// `disk_limit_bytes` = 26.
        public var diskLimitBytes: UInt64? { get { _getOptional { ($0.pointee.has_disk_limit_bytes, $0.pointee.disk_limit_bytes) } } set { _setOptional(newValue, { $0.pointee.has_disk_limit_bytes = $1 }) { $0.pointee.disk_limit_bytes = $1 } } }
        /// `disk_used_bytes` = 27.
        public var diskUsedBytes: UInt64? { get { _getOptional { ($0.pointee.has_disk_used_bytes, $0.pointee.disk_used_bytes) } } set { _setOptional(newValue, { $0.pointee.has_disk_used_bytes = $1 }) { $0.pointee.disk_used_bytes = $1 } } }
        /// `disk_statistics` = 43.
        public var diskStatistics: MessageList<Mesos.DiskStatistics> { get { _getMessages { ($0.pointee.disk_statistics, $0.pointee.n_disk_statistics) } } set { _setMessages(newValue) { ($0.pointee.disk_statistics, $0.pointee.n_disk_statistics) = ($1, $2) } } }
        /// `blkio_statistics` = 44.
        public var blkioStatistics: Mesos.CgroupInfo.Blkio.Statistics? { get { _getMessage { $0.pointee.blkio_statistics } } set { _setMessage(newValue) { $0.pointee.blkio_statistics = $1 } } }
        /// `perf` = 13.
        public var perf: Mesos.PerfStatistics? { get { _getMessage { $0.pointee.perf } } set { _setMessage(newValue) { $0.pointee.perf = $1 } } }
        /// `net_rx_packets` = 14.
        public var netRxPackets: UInt64? { get { _getOptional { ($0.pointee.has_net_rx_packets, $0.pointee.net_rx_packets) } } set { _setOptional(newValue, { $0.pointee.has_net_rx_packets = $1 }) { $0.pointee.net_rx_packets = $1 } } }
        /// `net_rx_bytes` = 15.
        public var netRxBytes: UInt64? { get { _getOptional { ($0.pointee.has_net_rx_bytes, $0.pointee.net_rx_bytes) } } set { _setOptional(newValue, { $0.pointee.has_net_rx_bytes = $1 }) { $0.pointee.net_rx_bytes = $1 } } }
        /// `net_rx_errors` = 16.
        public var netRxErrors: UInt64? { get { _getOptional { ($0.pointee.has_net_rx_errors, $0.pointee.net_rx_errors) } } set { _setOptional(newValue, { $0.pointee.has_net_rx_errors = $1 }) { $0.pointee.net_rx_errors = $1 } } }
        /// `net_rx_dropped` = 17.
        public var netRxDropped: UInt64? { get { _getOptional { ($0.pointee.has_net_rx_dropped, $0.pointee.net_rx_dropped) } } set { _setOptional(newValue, { $0.pointee.has_net_rx_dropped = $1 }) { $0.pointee.net_rx_dropped = $1 } } }
        /// `net_tx_packets` = 18.
        public var netTxPackets: UInt64? { get { _getOptional { ($0.pointee.has_net_tx_packets, $0.pointee.net_tx_packets) } } set { _setOptional(newValue, { $0.pointee.has_net_tx_packets = $1 }) { $0.pointee.net_tx_packets = $1 } } }
        /// `net_tx_bytes` = 19.
        public var netTxBytes: UInt64? { get { _getOptional { ($0.pointee.has_net_tx_bytes, $0.pointee.net_tx_bytes) } } set { _setOptional(newValue, { $0.pointee.has_net_tx_bytes = $1 }) { $0.pointee.net_tx_bytes = $1 } } }
        /// `net_tx_errors` = 20.
        public var netTxErrors: UInt64? { get { _getOptional { ($0.pointee.has_net_tx_errors, $0.pointee.net_tx_errors) } } set { _setOptional(newValue, { $0.pointee.has_net_tx_errors = $1 }) { $0.pointee.net_tx_errors = $1 } } }
        /// `net_tx_dropped` = 21.
        public var netTxDropped: UInt64? { get { _getOptional { ($0.pointee.has_net_tx_dropped, $0.pointee.net_tx_dropped) } } set { _setOptional(newValue, { $0.pointee.has_net_tx_dropped = $1 }) { $0.pointee.net_tx_dropped = $1 } } }
        /// `net_tx_rate_limit` = 46.
        public var netTxRateLimit: UInt64? { get { _getOptional { ($0.pointee.has_net_tx_rate_limit, $0.pointee.net_tx_rate_limit) } } set { _setOptional(newValue, { $0.pointee.has_net_tx_rate_limit = $1 }) { $0.pointee.net_tx_rate_limit = $1 } } }
        /// `net_tx_burst_rate_limit` = 47.
        public var netTxBurstRateLimit: UInt64? { get { _getOptional { ($0.pointee.has_net_tx_burst_rate_limit, $0.pointee.net_tx_burst_rate_limit) } } set { _setOptional(newValue, { $0.pointee.has_net_tx_burst_rate_limit = $1 }) { $0.pointee.net_tx_burst_rate_limit = $1 } } }
        /// `net_tx_burst_size` = 48.
        public var netTxBurstSize: UInt64? { get { _getOptional { ($0.pointee.has_net_tx_burst_size, $0.pointee.net_tx_burst_size) } } set { _setOptional(newValue, { $0.pointee.has_net_tx_burst_size = $1 }) { $0.pointee.net_tx_burst_size = $1 } } }
        /// `net_rx_rate_limit` = 49.
        public var netRxRateLimit: UInt64? { get { _getOptional { ($0.pointee.has_net_rx_rate_limit, $0.pointee.net_rx_rate_limit) } } set { _setOptional(newValue, { $0.pointee.has_net_rx_rate_limit = $1 }) { $0.pointee.net_rx_rate_limit = $1 } } }
        /// `net_rx_burst_rate_limit` = 50.
        public var netRxBurstRateLimit: UInt64? { get { _getOptional { ($0.pointee.has_net_rx_burst_rate_limit, $0.pointee.net_rx_burst_rate_limit) } } set { _setOptional(newValue, { $0.pointee.has_net_rx_burst_rate_limit = $1 }) { $0.pointee.net_rx_burst_rate_limit = $1 } } }
        /// `net_rx_burst_size` = 51.
        public var netRxBurstSize: UInt64? { get { _getOptional { ($0.pointee.has_net_rx_burst_size, $0.pointee.net_rx_burst_size) } } set { _setOptional(newValue, { $0.pointee.has_net_rx_burst_size = $1 }) { $0.pointee.net_rx_burst_size = $1 } } }
        /// `net_rate_statistics` = 54.
        public var netRateStatistics: Mesos.ResourceStatistics.RateStatistics? { get { _getMessage { $0.pointee.net_rate_statistics } } set { _setMessage(newValue) { $0.pointee.net_rate_statistics = $1 } } }
        /// `net_ephemeral_ports` = 55.
        public var netEphemeralPorts: Mesos.Value.Range? { get { _getMessage { $0.pointee.net_ephemeral_ports } } set { _setMessage(newValue) { $0.pointee.net_ephemeral_ports = $1 } } }
        /// `net_tcp_rtt_microsecs_p50` = 22.
        public var netTCPRttMicrosecsP50: Double? { get { _getOptional { ($0.pointee.has_net_tcp_rtt_microsecs_p50, $0.pointee.net_tcp_rtt_microsecs_p50) } } set { _setOptional(newValue, { $0.pointee.has_net_tcp_rtt_microsecs_p50 = $1 }) { $0.pointee.net_tcp_rtt_microsecs_p50 = $1 } } }
        /// `net_tcp_rtt_microsecs_p90` = 23.
        public var netTCPRttMicrosecsP90: Double? { get { _getOptional { ($0.pointee.has_net_tcp_rtt_microsecs_p90, $0.pointee.net_tcp_rtt_microsecs_p90) } } set { _setOptional(newValue, { $0.pointee.has_net_tcp_rtt_microsecs_p90 = $1 }) { $0.pointee.net_tcp_rtt_microsecs_p90 = $1 } } }
        /// `net_tcp_rtt_microsecs_p95` = 24.
        public var netTCPRttMicrosecsP95: Double? { get { _getOptional { ($0.pointee.has_net_tcp_rtt_microsecs_p95, $0.pointee.net_tcp_rtt_microsecs_p95) } } set { _setOptional(newValue, { $0.pointee.has_net_tcp_rtt_microsecs_p95 = $1 }) { $0.pointee.net_tcp_rtt_microsecs_p95 = $1 } } }
        /// `net_tcp_rtt_microsecs_p99` = 25.
        public var netTCPRttMicrosecsP99: Double? { get { _getOptional { ($0.pointee.has_net_tcp_rtt_microsecs_p99, $0.pointee.net_tcp_rtt_microsecs_p99) } } set { _setOptional(newValue, { $0.pointee.has_net_tcp_rtt_microsecs_p99 = $1 }) { $0.pointee.net_tcp_rtt_microsecs_p99 = $1 } } }
        /// `net_tcp_active_connections` = 28.
        public var netTCPActiveConnections: Double? { get { _getOptional { ($0.pointee.has_net_tcp_active_connections, $0.pointee.net_tcp_active_connections) } } set { _setOptional(newValue, { $0.pointee.has_net_tcp_active_connections = $1 }) { $0.pointee.net_tcp_active_connections = $1 } } }
        /// `net_tcp_time_wait_connections` = 29.
        public var netTCPTimeWaitConnections: Double? { get { _getOptional { ($0.pointee.has_net_tcp_time_wait_connections, $0.pointee.net_tcp_time_wait_connections) } } set { _setOptional(newValue, { $0.pointee.has_net_tcp_time_wait_connections = $1 }) { $0.pointee.net_tcp_time_wait_connections = $1 } } }
        /// `net_traffic_control_statistics` = 35.
        public var netTrafficControlStatistics: MessageList<Mesos.TrafficControlStatistics> { get { _getMessages { ($0.pointee.net_traffic_control_statistics, $0.pointee.n_net_traffic_control_statistics) } } set { _setMessages(newValue) { ($0.pointee.net_traffic_control_statistics, $0.pointee.n_net_traffic_control_statistics) = ($1, $2) } } }
        /// `net_snmp_statistics` = 42.
        public var netSnmpStatistics: Mesos.SNMPStatistics? { get { _getMessage { $0.pointee.net_snmp_statistics } } set { _setMessage(newValue) { $0.pointee.net_snmp_statistics = $1 } } }

        /// The message `mesos.v1.ResourceStatistics.RatePercentiles`.
        public struct RatePercentiles: WireMessage {
            typealias Wire = Mesos__V1__ResourceStatistics__RatePercentiles
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceStatistics.RatePercentiles", mesos__v1__resource_statistics__rate_percentiles__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                min: UInt64? = nil,
                max: UInt64? = nil,
                p50: UInt64? = nil,
                p90: UInt64? = nil,
                p95: UInt64? = nil,
                p99: UInt64? = nil,
                p999: UInt64? = nil,
                p9999: UInt64? = nil,
                samples: UInt64? = nil
            ) {
                self.init()
                if let min { self.min = min }
                if let max { self.max = max }
                if let p50 { self.p50 = p50 }
                if let p90 { self.p90 = p90 }
                if let p95 { self.p95 = p95 }
                if let p99 { self.p99 = p99 }
                if let p999 { self.p999 = p999 }
                if let p9999 { self.p9999 = p9999 }
                if let samples { self.samples = samples }
            }
            /// `min` = 1.
            public var min: UInt64? { get { _getOptional { ($0.pointee.has_min, $0.pointee.min) } } set { _setOptional(newValue, { $0.pointee.has_min = $1 }) { $0.pointee.min = $1 } } }
            /// `max` = 2.
            public var max: UInt64? { get { _getOptional { ($0.pointee.has_max, $0.pointee.max) } } set { _setOptional(newValue, { $0.pointee.has_max = $1 }) { $0.pointee.max = $1 } } }
            /// `p50` = 3.
            public var p50: UInt64? { get { _getOptional { ($0.pointee.has_p50, $0.pointee.p50) } } set { _setOptional(newValue, { $0.pointee.has_p50 = $1 }) { $0.pointee.p50 = $1 } } }
            /// `p90` = 4.
            public var p90: UInt64? { get { _getOptional { ($0.pointee.has_p90, $0.pointee.p90) } } set { _setOptional(newValue, { $0.pointee.has_p90 = $1 }) { $0.pointee.p90 = $1 } } }
            /// `p95` = 5.
            public var p95: UInt64? { get { _getOptional { ($0.pointee.has_p95, $0.pointee.p95) } } set { _setOptional(newValue, { $0.pointee.has_p95 = $1 }) { $0.pointee.p95 = $1 } } }
            /// `p99` = 6.
            public var p99: UInt64? { get { _getOptional { ($0.pointee.has_p99, $0.pointee.p99) } } set { _setOptional(newValue, { $0.pointee.has_p99 = $1 }) { $0.pointee.p99 = $1 } } }
            /// `p999` = 7.
            public var p999: UInt64? { get { _getOptional { ($0.pointee.has_p999, $0.pointee.p999) } } set { _setOptional(newValue, { $0.pointee.has_p999 = $1 }) { $0.pointee.p999 = $1 } } }
            /// `p9999` = 8.
            public var p9999: UInt64? { get { _getOptional { ($0.pointee.has_p9999, $0.pointee.p9999) } } set { _setOptional(newValue, { $0.pointee.has_p9999 = $1 }) { $0.pointee.p9999 = $1 } } }
            /// `samples` = 9.
            public var samples: UInt64? { get { _getOptional { ($0.pointee.has_samples, $0.pointee.samples) } } set { _setOptional(newValue, { $0.pointee.has_samples = $1 }) { $0.pointee.samples = $1 } } }
        }

        /// The message `mesos.v1.ResourceStatistics.RateStatistics`.
        public struct RateStatistics: WireMessage {
            typealias Wire = Mesos__V1__ResourceStatistics__RateStatistics
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceStatistics.RateStatistics", mesos__v1__resource_statistics__rate_statistics__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                rxRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                rxPacketRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                rxDropRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                rxErrorRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                txRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                txPacketRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                txDropRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                txErrorRate: Mesos.ResourceStatistics.RatePercentiles? = nil,
                samplingWindowSecs: Double? = nil,
                samplingIntervalSecs: Double? = nil
            ) {
                self.init()
                if let rxRate { self.rxRate = rxRate }
                if let rxPacketRate { self.rxPacketRate = rxPacketRate }
                if let rxDropRate { self.rxDropRate = rxDropRate }
                if let rxErrorRate { self.rxErrorRate = rxErrorRate }
                if let txRate { self.txRate = txRate }
                if let txPacketRate { self.txPacketRate = txPacketRate }
                if let txDropRate { self.txDropRate = txDropRate }
                if let txErrorRate { self.txErrorRate = txErrorRate }
                if let samplingWindowSecs { self.samplingWindowSecs = samplingWindowSecs }
                if let samplingIntervalSecs { self.samplingIntervalSecs = samplingIntervalSecs }
            }
            /// `rx_rate` = 1.
            public var rxRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.rx_rate } } set { _setMessage(newValue) { $0.pointee.rx_rate = $1 } } }
            /// `rx_packet_rate` = 2.
            public var rxPacketRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.rx_packet_rate } } set { _setMessage(newValue) { $0.pointee.rx_packet_rate = $1 } } }
            /// `rx_drop_rate` = 3.
            public var rxDropRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.rx_drop_rate } } set { _setMessage(newValue) { $0.pointee.rx_drop_rate = $1 } } }
            /// `rx_error_rate` = 4.
            public var rxErrorRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.rx_error_rate } } set { _setMessage(newValue) { $0.pointee.rx_error_rate = $1 } } }
            /// `tx_rate` = 5.
            public var txRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.tx_rate } } set { _setMessage(newValue) { $0.pointee.tx_rate = $1 } } }
            /// `tx_packet_rate` = 6.
            public var txPacketRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.tx_packet_rate } } set { _setMessage(newValue) { $0.pointee.tx_packet_rate = $1 } } }
            /// `tx_drop_rate` = 7.
            public var txDropRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.tx_drop_rate } } set { _setMessage(newValue) { $0.pointee.tx_drop_rate = $1 } } }
            /// `tx_error_rate` = 8.
            public var txErrorRate: Mesos.ResourceStatistics.RatePercentiles? { get { _getMessage { $0.pointee.tx_error_rate } } set { _setMessage(newValue) { $0.pointee.tx_error_rate = $1 } } }
            /// `sampling_window_secs` = 9.
            public var samplingWindowSecs: Double? { get { _getOptional { ($0.pointee.has_sampling_window_secs, $0.pointee.sampling_window_secs) } } set { _setOptional(newValue, { $0.pointee.has_sampling_window_secs = $1 }) { $0.pointee.sampling_window_secs = $1 } } }
            /// `sampling_interval_secs` = 10.
            public var samplingIntervalSecs: Double? { get { _getOptional { ($0.pointee.has_sampling_interval_secs, $0.pointee.sampling_interval_secs) } } set { _setOptional(newValue, { $0.pointee.has_sampling_interval_secs = $1 }) { $0.pointee.sampling_interval_secs = $1 } } }
        }
    }

    /// The resources that the executors of an agent use.
    public struct ResourceUsage: WireMessage {
        typealias Wire = Mesos__V1__ResourceUsage
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceUsage", mesos__v1__resource_usage__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// A message with these fields. Omitted fields stay absent.
        public init(
            executors: MessageList<Mesos.ResourceUsage.Executor> = [],
            total: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if !executors.isEmpty { self.executors = executors }
            if !total.isEmpty { self.total = total }
        }
        /// `executors` = 1.
        public var executors: MessageList<Mesos.ResourceUsage.Executor> { get { _getMessages { ($0.pointee.executors, $0.pointee.n_executors) } } set { _setMessages(newValue) { ($0.pointee.executors, $0.pointee.n_executors) = ($1, $2) } } }
        /// `total` = 2.
        public var total: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.total, $0.pointee.n_total) } } set { _setMessages(newValue) { ($0.pointee.total, $0.pointee.n_total) = ($1, $2) } } }

        /// The message `mesos.v1.ResourceUsage.Executor`.
        public struct Executor: WireMessage {
            typealias Wire = Mesos__V1__ResourceUsage__Executor
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceUsage.Executor", mesos__v1__resource_usage__executor__init)
            public init() { _storage = MessageStorage(Self._type) }
            /// A message with these fields. Omitted fields stay absent.
            public init(
                executorInfo: Mesos.ExecutorInfo,
                containerID: Mesos.ContainerID,
                allocated: MessageList<Mesos.Resource> = [],
                statistics: Mesos.ResourceStatistics? = nil,
                tasks: MessageList<Mesos.ResourceUsage.Executor.Task> = []
            ) {
                self.init()
                self.executorInfo = executorInfo
                self.containerID = containerID
                if !allocated.isEmpty { self.allocated = allocated }
                if let statistics { self.statistics = statistics }
                if !tasks.isEmpty { self.tasks = tasks }
            }
            /// `executor_info` = 1.
            public var executorInfo: Mesos.ExecutorInfo { get { _getRequiredMessage { $0.pointee.executor_info } } set { _setMessage(newValue) { $0.pointee.executor_info = $1 } } }
            /// `allocated` = 2.
            public var allocated: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.allocated, $0.pointee.n_allocated) } } set { _setMessages(newValue) { ($0.pointee.allocated, $0.pointee.n_allocated) = ($1, $2) } } }
            /// `statistics` = 3.
            public var statistics: Mesos.ResourceStatistics? { get { _getMessage { $0.pointee.statistics } } set { _setMessage(newValue) { $0.pointee.statistics = $1 } } }
            /// `container_id` = 4.
            public var containerID: Mesos.ContainerID { get { _getRequiredMessage { $0.pointee.container_id } } set { _setMessage(newValue) { $0.pointee.container_id = $1 } } }
            /// `tasks` = 5.
            public var tasks: MessageList<Mesos.ResourceUsage.Executor.Task> { get { _getMessages { ($0.pointee.tasks, $0.pointee.n_tasks) } } set { _setMessages(newValue) { ($0.pointee.tasks, $0.pointee.n_tasks) = ($1, $2) } } }

            /// The message `mesos.v1.ResourceUsage.Executor.Task`.
            public struct Task: WireMessage {
                typealias Wire = Mesos__V1__ResourceUsage__Executor__Task
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Wire.self, name: "mesos.v1.ResourceUsage.Executor.Task", mesos__v1__resource_usage__executor__task__init)
                public init() { _storage = MessageStorage(Self._type) }
                /// A message with these fields. Omitted fields stay absent.
                public init(
                    name: String,
                    id: Mesos.TaskID,
                    resources: MessageList<Mesos.Resource> = [],
                    labels: Mesos.Labels? = nil
                ) {
                    self.init()
                    self.name = name
                    self.id = id
                    if !resources.isEmpty { self.resources = resources }
                    if let labels { self.labels = labels }
                }
                /// `name` = 1.
                public var name: String { get { _getValue { $0.pointee.name } } set { _setValue(newValue) { $0.pointee.name = $1 } } }
                /// `id` = 2.
                public var id: Mesos.TaskID { get { _getRequiredMessage { $0.pointee.id } } set { _setMessage(newValue) { $0.pointee.id = $1 } } }
                /// `resources` = 3.
                public var resources: MessageList<Mesos.Resource> { get { _getMessages { ($0.pointee.resources, $0.pointee.n_resources) } } set { _setMessages(newValue) { ($0.pointee.resources, $0.pointee.n_resources) = ($1, $2) } } }
                /// `labels` = 4.
                public var labels: Mesos.Labels? { get { _getMessage { $0.pointee.labels } } set { _setMessage(newValue) { $0.pointee.labels = $1 } } }
            }
        }
    }

    /// The message `mesos.v1.PerfStatistics`.
    public struct PerfStatistics: WireMessage {
        typealias Wire = Mesos__V1__PerfStatistics
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Wire.self, name: "mesos.v1.PerfStatistics", mesos__v1__perf_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `timestamp` = 1.
        public var timestamp: Double { get { _getValue { $0.pointee.timestamp } } set { _setValue(newValue) { $0.pointee.timestamp = $1 } } }
        /// `duration` = 2.
        public var duration: Double { get { _getValue { $0.pointee.duration } } set { _setValue(newValue) { $0.pointee.duration = $1 } } }
        /// `cycles` = 3.
        public var cycles: UInt64? { get { _getOptional { ($0.pointee.has_cycles, $0.pointee.cycles) } } set { _setOptional(newValue, { $0.pointee.has_cycles = $1 }) { $0.pointee.cycles = $1 } } }
        /// `stalled_cycles_frontend` = 4.
        public var stalledCyclesFrontend: UInt64? { get { _getOptional { ($0.pointee.has_stalled_cycles_frontend, $0.pointee.stalled_cycles_frontend) } } set { _setOptional(newValue, { $0.pointee.has_stalled_cycles_frontend = $1 }) { $0.pointee.stalled_cycles_frontend = $1 } } }
        /// `stalled_cycles_backend` = 5.
        public var stalledCyclesBackend: UInt64? { get { _getOptional { ($0.pointee.has_stalled_cycles_backend, $0.pointee.stalled_cycles_backend) } } set { _setOptional(newValue, { $0.pointee.has_stalled_cycles_backend = $1 }) { $0.pointee.stalled_cycles_backend = $1 } } }
        /// `instructions` = 6.
        public var instructions: UInt64? { get { _getOptional { ($0.pointee.has_instructions, $0.pointee.instructions) } } set { _setOptional(newValue, { $0.pointee.has_instructions = $1 }) { $0.pointee.instructions = $1 } } }
        /// `cache_references` = 7.
        public var cacheReferences: UInt64? { get { _getOptional { ($0.pointee.has_cache_references, $0.pointee.cache_references) } } set { _setOptional(newValue, { $0.pointee.has_cache_references = $1 }) { $0.pointee.cache_references = $1 } } }
        /// `cache_misses` = 8.
        public var cacheMisses: UInt64? { get { _getOptional { ($0.pointee.has_cache_misses, $0.pointee.cache_misses) } } set { _setOptional(newValue, { $0.pointee.has_cache_misses = $1 }) { $0.pointee.cache_misses = $1 } } }
        /// `branches` = 9.
        public var branches: UInt64? { get { _getOptional { ($0.pointee.has_branches, $0.pointee.branches) } } set { _setOptional(newValue, { $0.pointee.has_branches = $1 }) { $0.pointee.branches = $1 } } }
        /// `branch_misses` = 10.
        public var branchMisses: UInt64? { get { _getOptional { ($0.pointee.has_branch_misses, $0.pointee.branch_misses) } } set { _setOptional(newValue, { $0.pointee.has_branch_misses = $1 }) { $0.pointee.branch_misses = $1 } } }
        /// `bus_cycles` = 11.
        public var busCycles: UInt64? { get { _getOptional { ($0.pointee.has_bus_cycles, $0.pointee.bus_cycles) } } set { _setOptional(newValue, { $0.pointee.has_bus_cycles = $1 }) { $0.pointee.bus_cycles = $1 } } }
        /// `ref_cycles` = 12.
        public var refCycles: UInt64? { get { _getOptional { ($0.pointee.has_ref_cycles, $0.pointee.ref_cycles) } } set { _setOptional(newValue, { $0.pointee.has_ref_cycles = $1 }) { $0.pointee.ref_cycles = $1 } } }
        /// `cpu_clock` = 13.
        public var cpuClock: Double? { get { _getOptional { ($0.pointee.has_cpu_clock, $0.pointee.cpu_clock) } } set { _setOptional(newValue, { $0.pointee.has_cpu_clock = $1 }) { $0.pointee.cpu_clock = $1 } } }
        /// `task_clock` = 14.
        public var taskClock: Double? { get { _getOptional { ($0.pointee.has_task_clock, $0.pointee.task_clock) } } set { _setOptional(newValue, { $0.pointee.has_task_clock = $1 }) { $0.pointee.task_clock = $1 } } }
        /// `page_faults` = 15.
        public var pageFaults: UInt64? { get { _getOptional { ($0.pointee.has_page_faults, $0.pointee.page_faults) } } set { _setOptional(newValue, { $0.pointee.has_page_faults = $1 }) { $0.pointee.page_faults = $1 } } }
        /// `minor_faults` = 16.
        public var minorFaults: UInt64? { get { _getOptional { ($0.pointee.has_minor_faults, $0.pointee.minor_faults) } } set { _setOptional(newValue, { $0.pointee.has_minor_faults = $1 }) { $0.pointee.minor_faults = $1 } } }
        /// `major_faults` = 17.
        public var majorFaults: UInt64? { get { _getOptional { ($0.pointee.has_major_faults, $0.pointee.major_faults) } } set { _setOptional(newValue, { $0.pointee.has_major_faults = $1 }) { $0.pointee.major_faults = $1 } } }
        /// `context_switches` = 18.
        public var contextSwitches: UInt64? { get { _getOptional { ($0.pointee.has_context_switches, $0.pointee.context_switches) } } set { _setOptional(newValue, { $0.pointee.has_context_switches = $1 }) { $0.pointee.context_switches = $1 } } }
        /// `cpu_migrations` = 19.
        public var cpuMigrations: UInt64? { get { _getOptional { ($0.pointee.has_cpu_migrations, $0.pointee.cpu_migrations) } } set { _setOptional(newValue, { $0.pointee.has_cpu_migrations = $1 }) { $0.pointee.cpu_migrations = $1 } } }
        /// `alignment_faults` = 20.
        public var alignmentFaults: UInt64? { get { _getOptional { ($0.pointee.has_alignment_faults, $0.pointee.alignment_faults) } } set { _setOptional(newValue, { $0.pointee.has_alignment_faults = $1 }) { $0.pointee.alignment_faults = $1 } } }
        /// `emulation_faults` = 21.
        public var emulationFaults: UInt64? { get { _getOptional { ($0.pointee.has_emulation_faults, $0.pointee.emulation_faults) } } set { _setOptional(newValue, { $0.pointee.has_emulation_faults = $1 }) { $0.pointee.emulation_faults = $1 } } }
        /// `l1_dcache_loads` = 22.
        public var l1DcacheLoads: UInt64? { get { _getOptional { ($0.pointee.has_l1_dcache_loads, $0.pointee.l1_dcache_loads) } } set { _setOptional(newValue, { $0.pointee.has_l1_dcache_loads = $1 }) { $0.pointee.l1_dcache_loads = $1 } } }
        /// `l1_dcache_load_misses` = 23.
        public var l1DcacheLoadMisses: UInt64? { get { _getOptional { ($0.pointee.has_l1_dcache_load_misses, $0.pointee.l1_dcache_load_misses) } } set { _setOptional(newValue, { $0.pointee.has_l1_dcache_load_misses = $1 }) { $0.pointee.l1_dcache_load_misses = $1 } } }
        /// `l1_dcache_stores` = 24.
        public var l1DcacheStores: UInt64? { get { _getOptional { ($0.pointee.has_l1_dcache_stores, $0.pointee.l1_dcache_stores) } } set { _setOptional(newValue, { $0.pointee.has_l1_dcache_stores = $1 }) { $0.pointee.l1_dcache_stores = $1 } } }
        /// `l1_dcache_store_misses` = 25.
        public var l1DcacheStoreMisses: UInt64? { get { _getOptional { ($0.pointee.has_l1_dcache_store_misses, $0.pointee.l1_dcache_store_misses) } } set { _setOptional(newValue, { $0.pointee.has_l1_dcache_store_misses = $1 }) { $0.pointee.l1_dcache_store_misses = $1 } } }
        /// `l1_dcache_prefetches` = 26.
        public var l1DcachePrefetches: UInt64? { get { _getOptional { ($0.pointee.has_l1_dcache_prefetches, $0.pointee.l1_dcache_prefetches) } } set { _setOptional(newValue, { $0.pointee.has_l1_dcache_prefetches = $1 }) { $0.pointee.l1_dcache_prefetches = $1 } } }
        /// `l1_dcache_prefetch_misses` = 27.
        public var l1DcachePrefetchMisses: UInt64? { get { _getOptional { ($0.pointee.has_l1_dcache_prefetch_misses, $0.pointee.l1_dcache_prefetch_misses) } } set { _setOptional(newValue, { $0.pointee.has_l1_dcache_prefetch_misses = $1 }) { $0.pointee.l1_dcache_prefetch_misses = $1 } } }
        /// `l1_icache_loads` = 28.
        public var l1IcacheLoads: UInt64? { get { _getOptional { ($0.pointee.has_l1_icache_loads, $0.pointee.l1_icache_loads) } } set { _setOptional(newValue, { $0.pointee.has_l1_icache_loads = $1 }) { $0.pointee.l1_icache_loads = $1 } } }
        /// `l1_icache_load_misses` = 29.
        public var l1IcacheLoadMisses: UInt64? { get { _getOptional { ($0.pointee.has_l1_icache_load_misses, $0.pointee.l1_icache_load_misses) } } set { _setOptional(newValue, { $0.pointee.has_l1_icache_load_misses = $1 }) { $0.pointee.l1_icache_load_misses = $1 } } }
        /// `l1_icache_prefetches` = 30.
        public var l1IcachePrefetches: UInt64? { get { _getOptional { ($0.pointee.has_l1_icache_prefetches, $0.pointee.l1_icache_prefetches) } } set { _setOptional(newValue, { $0.pointee.has_l1_icache_prefetches = $1 }) { $0.pointee.l1_icache_prefetches = $1 } } }
        /// `l1_icache_prefetch_misses` = 31.
        public var l1IcachePrefetchMisses: UInt64? { get { _getOptional { ($0.pointee.has_l1_icache_prefetch_misses, $0.pointee.l1_icache_prefetch_misses) } } set { _setOptional(newValue, { $0.pointee.has_l1_icache_prefetch_misses = $1 }) { $0.pointee.l1_icache_prefetch_misses = $1 } } }
        /// `llc_loads` = 32.
        public var llcLoads: UInt64? { get { _getOptional { ($0.pointee.has_llc_loads, $0.pointee.llc_loads) } } set { _setOptional(newValue, { $0.pointee.has_llc_loads = $1 }) { $0.pointee.llc_loads = $1 } } }
        /// `llc_load_misses` = 33.
        public var llcLoadMisses: UInt64? { get { _getOptional { ($0.pointee.has_llc_load_misses, $0.pointee.llc_load_misses) } } set { _setOptional(newValue, { $0.pointee.has_llc_load_misses = $1 }) { $0.pointee.llc_load_misses = $1 } } }
        /// `llc_stores` = 34.
        public var llcStores: UInt64? { get { _getOptional { ($0.pointee.has_llc_stores, $0.pointee.llc_stores) } } set { _setOptional(newValue, { $0.pointee.has_llc_stores = $1 }) { $0.pointee.llc_stores = $1 } } }
        /// `llc_store_misses` = 35.
        public var llcStoreMisses: UInt64? { get { _getOptional { ($0.pointee.has_llc_store_misses, $0.pointee.llc_store_misses) } } set { _setOptional(newValue, { $0.pointee.has_llc_store_misses = $1 }) { $0.pointee.llc_store_misses = $1 } } }
        /// `llc_prefetches` = 36.
        public var llcPrefetches: UInt64? { get { _getOptional { ($0.pointee.has_llc_prefetches, $0.pointee.llc_prefetches) } } set { _setOptional(newValue, { $0.pointee.has_llc_prefetches = $1 }) { $0.pointee.llc_prefetches = $1 } } }
        /// `llc_prefetch_misses` = 37.
        public var llcPrefetchMisses: UInt64? { get { _getOptional { ($0.pointee.has_llc_prefetch_misses, $0.pointee.llc_prefetch_misses) } } set { _setOptional(newValue, { $0.pointee.has_llc_prefetch_misses = $1 }) { $0.pointee.llc_prefetch_misses = $1 } } }
        /// `dtlb_loads` = 38.
        public var dtlbLoads: UInt64? { get { _getOptional { ($0.pointee.has_dtlb_loads, $0.pointee.dtlb_loads) } } set { _setOptional(newValue, { $0.pointee.has_dtlb_loads = $1 }) { $0.pointee.dtlb_loads = $1 } } }
        /// `dtlb_load_misses` = 39.
        public var dtlbLoadMisses: UInt64? { get { _getOptional { ($0.pointee.has_dtlb_load_misses, $0.pointee.dtlb_load_misses) } } set { _setOptional(newValue, { $0.pointee.has_dtlb_load_misses = $1 }) { $0.pointee.dtlb_load_misses = $1 } } }
        /// `dtlb_stores` = 40.
        public var dtlbStores: UInt64? { get { _getOptional { ($0.pointee.has_dtlb_stores, $0.pointee.dtlb_stores) } } set { _setOptional(newValue, { $0.pointee.has_dtlb_stores = $1 }) { $0.pointee.dtlb_stores = $1 } } }
        /// `dtlb_store_misses` = 41.
        public var dtlbStoreMisses: UInt64? { get { _getOptional { ($0.pointee.has_dtlb_store_misses, $0.pointee.dtlb_store_misses) } } set { _setOptional(newValue, { $0.pointee.has_dtlb_store_misses = $1 }) { $0.pointee.dtlb_store_misses = $1 } } }
        /// `dtlb_prefetches` = 42.
        public var dtlbPrefetches: UInt64? { get { _getOptional { ($0.pointee.has_dtlb_prefetches, $0.pointee.dtlb_prefetches) } } set { _setOptional(newValue, { $0.pointee.has_dtlb_prefetches = $1 }) { $0.pointee.dtlb_prefetches = $1 } } }
        /// `dtlb_prefetch_misses` = 43.
        public var dtlbPrefetchMisses: UInt64? { get { _getOptional { ($0.pointee.has_dtlb_prefetch_misses, $0.pointee.dtlb_prefetch_misses) } } set { _setOptional(newValue, { $0.pointee.has_dtlb_prefetch_misses = $1 }) { $0.pointee.dtlb_prefetch_misses = $1 } } }
        /// `itlb_loads` = 44.
        public var itlbLoads: UInt64? { get { _getOptional { ($0.pointee.has_itlb_loads, $0.pointee.itlb_loads) } } set { _setOptional(newValue, { $0.pointee.has_itlb_loads = $1 }) { $0.pointee.itlb_loads = $1 } } }
        /// `itlb_load_misses` = 45.
        public var itlbLoadMisses: UInt64? { get { _getOptional { ($0.pointee.has_itlb_load_misses, $0.pointee.itlb_load_misses) } } set { _setOptional(newValue, { $0.pointee.has_itlb_load_misses = $1 }) { $0.pointee.itlb_load_misses = $1 } } }
        /// `branch_loads` = 46.
        public var branchLoads: UInt64? { get { _getOptional { ($0.pointee.has_branch_loads, $0.pointee.branch_loads) } } set { _setOptional(newValue, { $0.pointee.has_branch_loads = $1 }) { $0.pointee.branch_loads = $1 } } }
        /// `branch_load_misses` = 47.
        public var branchLoadMisses: UInt64? { get { _getOptional { ($0.pointee.has_branch_load_misses, $0.pointee.branch_load_misses) } } set { _setOptional(newValue, { $0.pointee.has_branch_load_misses = $1 }) { $0.pointee.branch_load_misses = $1 } } }
        /// `node_loads` = 48.
        public var nodeLoads: UInt64? { get { _getOptional { ($0.pointee.has_node_loads, $0.pointee.node_loads) } } set { _setOptional(newValue, { $0.pointee.has_node_loads = $1 }) { $0.pointee.node_loads = $1 } } }
        /// `node_load_misses` = 49.
        public var nodeLoadMisses: UInt64? { get { _getOptional { ($0.pointee.has_node_load_misses, $0.pointee.node_load_misses) } } set { _setOptional(newValue, { $0.pointee.has_node_load_misses = $1 }) { $0.pointee.node_load_misses = $1 } } }
        /// `node_stores` = 50.
        public var nodeStores: UInt64? { get { _getOptional { ($0.pointee.has_node_stores, $0.pointee.node_stores) } } set { _setOptional(newValue, { $0.pointee.has_node_stores = $1 }) { $0.pointee.node_stores = $1 } } }
        /// `node_store_misses` = 51.
        public var nodeStoreMisses: UInt64? { get { _getOptional { ($0.pointee.has_node_store_misses, $0.pointee.node_store_misses) } } set { _setOptional(newValue, { $0.pointee.has_node_store_misses = $1 }) { $0.pointee.node_store_misses = $1 } } }
        /// `node_prefetches` = 52.
        public var nodePrefetches: UInt64? { get { _getOptional { ($0.pointee.has_node_prefetches, $0.pointee.node_prefetches) } } set { _setOptional(newValue, { $0.pointee.has_node_prefetches = $1 }) { $0.pointee.node_prefetches = $1 } } }
        /// `node_prefetch_misses` = 53.
        public var nodePrefetchMisses: UInt64? { get { _getOptional { ($0.pointee.has_node_prefetch_misses, $0.pointee.node_prefetch_misses) } } set { _setOptional(newValue, { $0.pointee.has_node_prefetch_misses = $1 }) { $0.pointee.node_prefetch_misses = $1 } } }
    }
}
