// Generated from mesos/v1/mesos.proto by Protos/generate.py. Do not edit: run `make protos`.

// swift-format-ignore-file

import CMesosProtos

extension Mesos {
    /// Mesos mesos.v1.TrafficControlStatistics.
    public struct TrafficControlStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TrafficControlStatistics.self, name: "mesos.v1.TrafficControlStatistics", mesos__v1__traffic_control_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var id: String {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { String(wire: $0.pointee.id) } }
            set { _storage.set(Mesos__V1__TrafficControlStatistics.self) { arena, c in c.pointee.id = arena.copy(newValue) } }
        }
        /// `backlog` = 2.
        public var backlog: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_backlog != 0 ? $0.pointee.backlog : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_backlog = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.backlog = newValue }
                }
            }
        }
        /// `bytes` = 3.
        public var bytes: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_bytes != 0 ? $0.pointee.bytes : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.bytes = newValue }
                }
            }
        }
        /// `drops` = 4.
        public var drops: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_drops != 0 ? $0.pointee.drops : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_drops = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.drops = newValue }
                }
            }
        }
        /// `overlimits` = 5.
        public var overlimits: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_overlimits != 0 ? $0.pointee.overlimits : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_overlimits = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.overlimits = newValue }
                }
            }
        }
        /// `packets` = 6.
        public var packets: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_packets != 0 ? $0.pointee.packets : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_packets = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.packets = newValue }
                }
            }
        }
        /// `qlen` = 7.
        public var qlen: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_qlen != 0 ? $0.pointee.qlen : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_qlen = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.qlen = newValue }
                }
            }
        }
        /// `ratebps` = 8.
        public var ratebps: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_ratebps != 0 ? $0.pointee.ratebps : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_ratebps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ratebps = newValue }
                }
            }
        }
        /// `ratepps` = 9.
        public var ratepps: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_ratepps != 0 ? $0.pointee.ratepps : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_ratepps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ratepps = newValue }
                }
            }
        }
        /// `requeues` = 10.
        public var requeues: UInt64? {
            get { _storage.get(Mesos__V1__TrafficControlStatistics.self) { $0.pointee.has_requeues != 0 ? $0.pointee.requeues : nil } }
            set {
                _storage.set(Mesos__V1__TrafficControlStatistics.self) { _, c in
                    c.pointee.has_requeues = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.requeues = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.IpStatistics.
    public struct IpStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__IpStatistics.self, name: "mesos.v1.IpStatistics", mesos__v1__ip_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var forwarding: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_forwarding != 0 ? $0.pointee.forwarding : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_forwarding = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.forwarding = newValue }
                }
            }
        }
        /// `DefaultTTL` = 2.
        public var defaultttl: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_defaultttl != 0 ? $0.pointee.defaultttl : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_defaultttl = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.defaultttl = newValue }
                }
            }
        }
        /// `InReceives` = 3.
        public var inreceives: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inreceives != 0 ? $0.pointee.inreceives : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inreceives = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inreceives = newValue }
                }
            }
        }
        /// `InHdrErrors` = 4.
        public var inhdrerrors: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inhdrerrors != 0 ? $0.pointee.inhdrerrors : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inhdrerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inhdrerrors = newValue }
                }
            }
        }
        /// `InAddrErrors` = 5.
        public var inaddrerrors: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inaddrerrors != 0 ? $0.pointee.inaddrerrors : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inaddrerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inaddrerrors = newValue }
                }
            }
        }
        /// `ForwDatagrams` = 6.
        public var forwdatagrams: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_forwdatagrams != 0 ? $0.pointee.forwdatagrams : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_forwdatagrams = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.forwdatagrams = newValue }
                }
            }
        }
        /// `InUnknownProtos` = 7.
        public var inunknownprotos: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_inunknownprotos != 0 ? $0.pointee.inunknownprotos : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_inunknownprotos = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inunknownprotos = newValue }
                }
            }
        }
        /// `InDiscards` = 8.
        public var indiscards: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_indiscards != 0 ? $0.pointee.indiscards : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_indiscards = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.indiscards = newValue }
                }
            }
        }
        /// `InDelivers` = 9.
        public var indelivers: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_indelivers != 0 ? $0.pointee.indelivers : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_indelivers = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.indelivers = newValue }
                }
            }
        }
        /// `OutRequests` = 10.
        public var outrequests: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_outrequests != 0 ? $0.pointee.outrequests : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_outrequests = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outrequests = newValue }
                }
            }
        }
        /// `OutDiscards` = 11.
        public var outdiscards: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_outdiscards != 0 ? $0.pointee.outdiscards : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_outdiscards = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outdiscards = newValue }
                }
            }
        }
        /// `OutNoRoutes` = 12.
        public var outnoroutes: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_outnoroutes != 0 ? $0.pointee.outnoroutes : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_outnoroutes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outnoroutes = newValue }
                }
            }
        }
        /// `ReasmTimeout` = 13.
        public var reasmtimeout: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmtimeout != 0 ? $0.pointee.reasmtimeout : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmtimeout = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmtimeout = newValue }
                }
            }
        }
        /// `ReasmReqds` = 14.
        public var reasmreqds: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmreqds != 0 ? $0.pointee.reasmreqds : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmreqds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmreqds = newValue }
                }
            }
        }
        /// `ReasmOKs` = 15.
        public var reasmoks: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmoks != 0 ? $0.pointee.reasmoks : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmoks = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmoks = newValue }
                }
            }
        }
        /// `ReasmFails` = 16.
        public var reasmfails: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_reasmfails != 0 ? $0.pointee.reasmfails : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_reasmfails = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.reasmfails = newValue }
                }
            }
        }
        /// `FragOKs` = 17.
        public var fragoks: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_fragoks != 0 ? $0.pointee.fragoks : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_fragoks = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.fragoks = newValue }
                }
            }
        }
        /// `FragFails` = 18.
        public var fragfails: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_fragfails != 0 ? $0.pointee.fragfails : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_fragfails = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.fragfails = newValue }
                }
            }
        }
        /// `FragCreates` = 19.
        public var fragcreates: Int64? {
            get { _storage.get(Mesos__V1__IpStatistics.self) { $0.pointee.has_fragcreates != 0 ? $0.pointee.fragcreates : nil } }
            set {
                _storage.set(Mesos__V1__IpStatistics.self) { _, c in
                    c.pointee.has_fragcreates = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.fragcreates = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.IcmpStatistics.
    public struct IcmpStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__IcmpStatistics.self, name: "mesos.v1.IcmpStatistics", mesos__v1__icmp_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `InMsgs` = 1.
        public var inmsgs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inmsgs != 0 ? $0.pointee.inmsgs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inmsgs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inmsgs = newValue }
                }
            }
        }
        /// `InErrors` = 2.
        public var inerrors: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inerrors != 0 ? $0.pointee.inerrors : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inerrors = newValue }
                }
            }
        }
        /// `InCsumErrors` = 3.
        public var incsumerrors: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_incsumerrors != 0 ? $0.pointee.incsumerrors : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_incsumerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.incsumerrors = newValue }
                }
            }
        }
        /// `InDestUnreachs` = 4.
        public var indestunreachs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_indestunreachs != 0 ? $0.pointee.indestunreachs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_indestunreachs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.indestunreachs = newValue }
                }
            }
        }
        /// `InTimeExcds` = 5.
        public var intimeexcds: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_intimeexcds != 0 ? $0.pointee.intimeexcds : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_intimeexcds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.intimeexcds = newValue }
                }
            }
        }
        /// `InParmProbs` = 6.
        public var inparmprobs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inparmprobs != 0 ? $0.pointee.inparmprobs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inparmprobs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inparmprobs = newValue }
                }
            }
        }
        /// `InSrcQuenchs` = 7.
        public var insrcquenchs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_insrcquenchs != 0 ? $0.pointee.insrcquenchs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_insrcquenchs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.insrcquenchs = newValue }
                }
            }
        }
        /// `InRedirects` = 8.
        public var inredirects: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inredirects != 0 ? $0.pointee.inredirects : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inredirects = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inredirects = newValue }
                }
            }
        }
        /// `InEchos` = 9.
        public var inechos: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inechos != 0 ? $0.pointee.inechos : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inechos = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inechos = newValue }
                }
            }
        }
        /// `InEchoReps` = 10.
        public var inechoreps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inechoreps != 0 ? $0.pointee.inechoreps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inechoreps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inechoreps = newValue }
                }
            }
        }
        /// `InTimestamps` = 11.
        public var intimestamps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_intimestamps != 0 ? $0.pointee.intimestamps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_intimestamps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.intimestamps = newValue }
                }
            }
        }
        /// `InTimestampReps` = 12.
        public var intimestampreps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_intimestampreps != 0 ? $0.pointee.intimestampreps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_intimestampreps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.intimestampreps = newValue }
                }
            }
        }
        /// `InAddrMasks` = 13.
        public var inaddrmasks: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inaddrmasks != 0 ? $0.pointee.inaddrmasks : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inaddrmasks = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inaddrmasks = newValue }
                }
            }
        }
        /// `InAddrMaskReps` = 14.
        public var inaddrmaskreps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_inaddrmaskreps != 0 ? $0.pointee.inaddrmaskreps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_inaddrmaskreps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inaddrmaskreps = newValue }
                }
            }
        }
        /// `OutMsgs` = 15.
        public var outmsgs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outmsgs != 0 ? $0.pointee.outmsgs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outmsgs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outmsgs = newValue }
                }
            }
        }
        /// `OutErrors` = 16.
        public var outerrors: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outerrors != 0 ? $0.pointee.outerrors : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outerrors = newValue }
                }
            }
        }
        /// `OutDestUnreachs` = 17.
        public var outdestunreachs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outdestunreachs != 0 ? $0.pointee.outdestunreachs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outdestunreachs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outdestunreachs = newValue }
                }
            }
        }
        /// `OutTimeExcds` = 18.
        public var outtimeexcds: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outtimeexcds != 0 ? $0.pointee.outtimeexcds : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outtimeexcds = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outtimeexcds = newValue }
                }
            }
        }
        /// `OutParmProbs` = 19.
        public var outparmprobs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outparmprobs != 0 ? $0.pointee.outparmprobs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outparmprobs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outparmprobs = newValue }
                }
            }
        }
        /// `OutSrcQuenchs` = 20.
        public var outsrcquenchs: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outsrcquenchs != 0 ? $0.pointee.outsrcquenchs : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outsrcquenchs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outsrcquenchs = newValue }
                }
            }
        }
        /// `OutRedirects` = 21.
        public var outredirects: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outredirects != 0 ? $0.pointee.outredirects : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outredirects = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outredirects = newValue }
                }
            }
        }
        /// `OutEchos` = 22.
        public var outechos: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outechos != 0 ? $0.pointee.outechos : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outechos = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outechos = newValue }
                }
            }
        }
        /// `OutEchoReps` = 23.
        public var outechoreps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outechoreps != 0 ? $0.pointee.outechoreps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outechoreps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outechoreps = newValue }
                }
            }
        }
        /// `OutTimestamps` = 24.
        public var outtimestamps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outtimestamps != 0 ? $0.pointee.outtimestamps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outtimestamps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outtimestamps = newValue }
                }
            }
        }
        /// `OutTimestampReps` = 25.
        public var outtimestampreps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outtimestampreps != 0 ? $0.pointee.outtimestampreps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outtimestampreps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outtimestampreps = newValue }
                }
            }
        }
        /// `OutAddrMasks` = 26.
        public var outaddrmasks: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outaddrmasks != 0 ? $0.pointee.outaddrmasks : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outaddrmasks = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outaddrmasks = newValue }
                }
            }
        }
        /// `OutAddrMaskReps` = 27.
        public var outaddrmaskreps: Int64? {
            get { _storage.get(Mesos__V1__IcmpStatistics.self) { $0.pointee.has_outaddrmaskreps != 0 ? $0.pointee.outaddrmaskreps : nil } }
            set {
                _storage.set(Mesos__V1__IcmpStatistics.self) { _, c in
                    c.pointee.has_outaddrmaskreps = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outaddrmaskreps = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.TcpStatistics.
    public struct TcpStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__TcpStatistics.self, name: "mesos.v1.TcpStatistics", mesos__v1__tcp_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var rtoalgorithm: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_rtoalgorithm != 0 ? $0.pointee.rtoalgorithm : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_rtoalgorithm = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.rtoalgorithm = newValue }
                }
            }
        }
        /// `RtoMin` = 2.
        public var rtomin: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_rtomin != 0 ? $0.pointee.rtomin : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_rtomin = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.rtomin = newValue }
                }
            }
        }
        /// `RtoMax` = 3.
        public var rtomax: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_rtomax != 0 ? $0.pointee.rtomax : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_rtomax = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.rtomax = newValue }
                }
            }
        }
        /// `MaxConn` = 4.
        public var maxconn: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_maxconn != 0 ? $0.pointee.maxconn : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_maxconn = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.maxconn = newValue }
                }
            }
        }
        /// `ActiveOpens` = 5.
        public var activeopens: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_activeopens != 0 ? $0.pointee.activeopens : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_activeopens = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.activeopens = newValue }
                }
            }
        }
        /// `PassiveOpens` = 6.
        public var passiveopens: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_passiveopens != 0 ? $0.pointee.passiveopens : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_passiveopens = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.passiveopens = newValue }
                }
            }
        }
        /// `AttemptFails` = 7.
        public var attemptfails: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_attemptfails != 0 ? $0.pointee.attemptfails : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_attemptfails = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.attemptfails = newValue }
                }
            }
        }
        /// `EstabResets` = 8.
        public var estabresets: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_estabresets != 0 ? $0.pointee.estabresets : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_estabresets = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.estabresets = newValue }
                }
            }
        }
        /// `CurrEstab` = 9.
        public var currestab: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_currestab != 0 ? $0.pointee.currestab : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_currestab = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.currestab = newValue }
                }
            }
        }
        /// `InSegs` = 10.
        public var insegs: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_insegs != 0 ? $0.pointee.insegs : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_insegs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.insegs = newValue }
                }
            }
        }
        /// `OutSegs` = 11.
        public var outsegs: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_outsegs != 0 ? $0.pointee.outsegs : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_outsegs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outsegs = newValue }
                }
            }
        }
        /// `RetransSegs` = 12.
        public var retranssegs: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_retranssegs != 0 ? $0.pointee.retranssegs : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_retranssegs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.retranssegs = newValue }
                }
            }
        }
        /// `InErrs` = 13.
        public var inerrs: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_inerrs != 0 ? $0.pointee.inerrs : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_inerrs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inerrs = newValue }
                }
            }
        }
        /// `OutRsts` = 14.
        public var outrsts: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_outrsts != 0 ? $0.pointee.outrsts : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_outrsts = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outrsts = newValue }
                }
            }
        }
        /// `InCsumErrors` = 15.
        public var incsumerrors: Int64? {
            get { _storage.get(Mesos__V1__TcpStatistics.self) { $0.pointee.has_incsumerrors != 0 ? $0.pointee.incsumerrors : nil } }
            set {
                _storage.set(Mesos__V1__TcpStatistics.self) { _, c in
                    c.pointee.has_incsumerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.incsumerrors = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.UdpStatistics.
    public struct UdpStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__UdpStatistics.self, name: "mesos.v1.UdpStatistics", mesos__v1__udp_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var indatagrams: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_indatagrams != 0 ? $0.pointee.indatagrams : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_indatagrams = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.indatagrams = newValue }
                }
            }
        }
        /// `NoPorts` = 2.
        public var noports: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_noports != 0 ? $0.pointee.noports : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_noports = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.noports = newValue }
                }
            }
        }
        /// `InErrors` = 3.
        public var inerrors: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_inerrors != 0 ? $0.pointee.inerrors : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_inerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.inerrors = newValue }
                }
            }
        }
        /// `OutDatagrams` = 4.
        public var outdatagrams: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_outdatagrams != 0 ? $0.pointee.outdatagrams : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_outdatagrams = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.outdatagrams = newValue }
                }
            }
        }
        /// `RcvbufErrors` = 5.
        public var rcvbuferrors: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_rcvbuferrors != 0 ? $0.pointee.rcvbuferrors : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_rcvbuferrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.rcvbuferrors = newValue }
                }
            }
        }
        /// `SndbufErrors` = 6.
        public var sndbuferrors: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_sndbuferrors != 0 ? $0.pointee.sndbuferrors : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_sndbuferrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.sndbuferrors = newValue }
                }
            }
        }
        /// `InCsumErrors` = 7.
        public var incsumerrors: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_incsumerrors != 0 ? $0.pointee.incsumerrors : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_incsumerrors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.incsumerrors = newValue }
                }
            }
        }
        /// `IgnoredMulti` = 8.
        public var ignoredmulti: Int64? {
            get { _storage.get(Mesos__V1__UdpStatistics.self) { $0.pointee.has_ignoredmulti != 0 ? $0.pointee.ignoredmulti : nil } }
            set {
                _storage.set(Mesos__V1__UdpStatistics.self) { _, c in
                    c.pointee.has_ignoredmulti = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ignoredmulti = newValue }
                }
            }
        }
    }

    /// Mesos mesos.v1.SNMPStatistics.
    public struct SNMPStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__SNMPStatistics.self, name: "mesos.v1.SNMPStatistics", mesos__v1__snmpstatistics__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var ipStats: Mesos.IpStatistics? {
            get { _storage.message(Mesos__V1__SNMPStatistics.self) { UnsafeMutableRawPointer($0.pointee.ip_stats) }.map(Mesos.IpStatistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__SNMPStatistics.self) { arena, c in c.pointee.ip_stats = newValue.map { arena.adopt($0._storage, as: Mesos__V1__IpStatistics.self) } } }
        }
        /// `icmp_stats` = 2.
        public var icmpStats: Mesos.IcmpStatistics? {
            get { _storage.message(Mesos__V1__SNMPStatistics.self) { UnsafeMutableRawPointer($0.pointee.icmp_stats) }.map(Mesos.IcmpStatistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__SNMPStatistics.self) { arena, c in c.pointee.icmp_stats = newValue.map { arena.adopt($0._storage, as: Mesos__V1__IcmpStatistics.self) } } }
        }
        /// `tcp_stats` = 3.
        public var tcpStats: Mesos.TcpStatistics? {
            get { _storage.message(Mesos__V1__SNMPStatistics.self) { UnsafeMutableRawPointer($0.pointee.tcp_stats) }.map(Mesos.TcpStatistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__SNMPStatistics.self) { arena, c in c.pointee.tcp_stats = newValue.map { arena.adopt($0._storage, as: Mesos__V1__TcpStatistics.self) } } }
        }
        /// `udp_stats` = 4.
        public var udpStats: Mesos.UdpStatistics? {
            get { _storage.message(Mesos__V1__SNMPStatistics.self) { UnsafeMutableRawPointer($0.pointee.udp_stats) }.map(Mesos.UdpStatistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__SNMPStatistics.self) { arena, c in c.pointee.udp_stats = newValue.map { arena.adopt($0._storage, as: Mesos__V1__UdpStatistics.self) } } }
        }
    }

    /// Mesos mesos.v1.DiskStatistics.
    public struct DiskStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__DiskStatistics.self, name: "mesos.v1.DiskStatistics", mesos__v1__disk_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
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
        public var source: Mesos.Resource.DiskInfo.Source? {
            get { _storage.message(Mesos__V1__DiskStatistics.self) { UnsafeMutableRawPointer($0.pointee.source) }.map(Mesos.Resource.DiskInfo.Source.init(_storage:)) }
            set { _storage.set(Mesos__V1__DiskStatistics.self) { arena, c in c.pointee.source = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__DiskInfo__Source.self) } } }
        }
        /// `persistence` = 2.
        public var persistence: Mesos.Resource.DiskInfo.Persistence? {
            get { _storage.message(Mesos__V1__DiskStatistics.self) { UnsafeMutableRawPointer($0.pointee.persistence) }.map(Mesos.Resource.DiskInfo.Persistence.init(_storage:)) }
            set { _storage.set(Mesos__V1__DiskStatistics.self) { arena, c in c.pointee.persistence = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Resource__DiskInfo__Persistence.self) } } }
        }
        /// `limit_bytes` = 3.
        public var limitBytes: UInt64? {
            get { _storage.get(Mesos__V1__DiskStatistics.self) { $0.pointee.has_limit_bytes != 0 ? $0.pointee.limit_bytes : nil } }
            set {
                _storage.set(Mesos__V1__DiskStatistics.self) { _, c in
                    c.pointee.has_limit_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.limit_bytes = newValue }
                }
            }
        }
        /// `used_bytes` = 4.
        public var usedBytes: UInt64? {
            get { _storage.get(Mesos__V1__DiskStatistics.self) { $0.pointee.has_used_bytes != 0 ? $0.pointee.used_bytes : nil } }
            set {
                _storage.set(Mesos__V1__DiskStatistics.self) { _, c in
                    c.pointee.has_used_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.used_bytes = newValue }
                }
            }
        }
    }

    /// A snapshot of what a container uses.
    public struct ResourceStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ResourceStatistics.self, name: "mesos.v1.ResourceStatistics", mesos__v1__resource_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `timestamp` = 1.
        public var timestamp: Double {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.timestamp } }
            set { _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in c.pointee.timestamp = newValue } }
        }
        /// `processes` = 30.
        public var processes: UInt32? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_processes != 0 ? $0.pointee.processes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_processes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.processes = newValue }
                }
            }
        }
        /// `threads` = 31.
        public var threads: UInt32? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_threads != 0 ? $0.pointee.threads : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_threads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.threads = newValue }
                }
            }
        }
        /// `cpus_user_time_secs` = 2.
        public var cpusUserTimeSecs: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_cpus_user_time_secs != 0 ? $0.pointee.cpus_user_time_secs : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_cpus_user_time_secs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpus_user_time_secs = newValue }
                }
            }
        }
        /// `cpus_system_time_secs` = 3.
        public var cpusSystemTimeSecs: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_cpus_system_time_secs != 0 ? $0.pointee.cpus_system_time_secs : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_cpus_system_time_secs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpus_system_time_secs = newValue }
                }
            }
        }
        /// `cpus_limit` = 4.
        public var cpusLimit: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_cpus_limit != 0 ? $0.pointee.cpus_limit : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_cpus_limit = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpus_limit = newValue }
                }
            }
        }
        /// `cpus_soft_limit` = 45.
        public var cpusSoftLimit: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_cpus_soft_limit != 0 ? $0.pointee.cpus_soft_limit : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_cpus_soft_limit = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpus_soft_limit = newValue }
                }
            }
        }
        /// `cpus_nr_periods` = 7.
        public var cpusNrPeriods: UInt32? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_cpus_nr_periods != 0 ? $0.pointee.cpus_nr_periods : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_cpus_nr_periods = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpus_nr_periods = newValue }
                }
            }
        }
        /// `cpus_nr_throttled` = 8.
        public var cpusNrThrottled: UInt32? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_cpus_nr_throttled != 0 ? $0.pointee.cpus_nr_throttled : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_cpus_nr_throttled = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpus_nr_throttled = newValue }
                }
            }
        }
        /// `cpus_throttled_time_secs` = 9.
        public var cpusThrottledTimeSecs: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_cpus_throttled_time_secs != 0 ? $0.pointee.cpus_throttled_time_secs : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_cpus_throttled_time_secs = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpus_throttled_time_secs = newValue }
                }
            }
        }
        /// `mem_total_bytes` = 36.
        public var memTotalBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_total_bytes != 0 ? $0.pointee.mem_total_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_total_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_total_bytes = newValue }
                }
            }
        }
        /// `mem_total_memsw_bytes` = 37.
        public var memTotalMemswBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_total_memsw_bytes != 0 ? $0.pointee.mem_total_memsw_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_total_memsw_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_total_memsw_bytes = newValue }
                }
            }
        }
        /// `mem_kmem_usage_bytes` = 52.
        public var memKmemUsageBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_kmem_usage_bytes != 0 ? $0.pointee.mem_kmem_usage_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_kmem_usage_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_kmem_usage_bytes = newValue }
                }
            }
        }
        /// `mem_kmem_tcp_usage_bytes` = 53.
        public var memKmemTCPUsageBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_kmem_tcp_usage_bytes != 0 ? $0.pointee.mem_kmem_tcp_usage_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_kmem_tcp_usage_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_kmem_tcp_usage_bytes = newValue }
                }
            }
        }
        /// `mem_limit_bytes` = 6.
        public var memLimitBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_limit_bytes != 0 ? $0.pointee.mem_limit_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_limit_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_limit_bytes = newValue }
                }
            }
        }
        /// `mem_soft_limit_bytes` = 38.
        public var memSoftLimitBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_soft_limit_bytes != 0 ? $0.pointee.mem_soft_limit_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_soft_limit_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_soft_limit_bytes = newValue }
                }
            }
        }
        /// `mem_file_bytes` = 10.
        public var memFileBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_file_bytes != 0 ? $0.pointee.mem_file_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_file_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_file_bytes = newValue }
                }
            }
        }
        /// `mem_anon_bytes` = 11.
        public var memAnonBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_anon_bytes != 0 ? $0.pointee.mem_anon_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_anon_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_anon_bytes = newValue }
                }
            }
        }
        /// `mem_cache_bytes` = 39.
        public var memCacheBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_cache_bytes != 0 ? $0.pointee.mem_cache_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_cache_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_cache_bytes = newValue }
                }
            }
        }
        /// `mem_rss_bytes` = 5.
        public var memRssBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_rss_bytes != 0 ? $0.pointee.mem_rss_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_rss_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_rss_bytes = newValue }
                }
            }
        }
        /// `mem_mapped_file_bytes` = 12.
        public var memMappedFileBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_mapped_file_bytes != 0 ? $0.pointee.mem_mapped_file_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_mapped_file_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_mapped_file_bytes = newValue }
                }
            }
        }
        /// `mem_swap_bytes` = 40.
        public var memSwapBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_swap_bytes != 0 ? $0.pointee.mem_swap_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_swap_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_swap_bytes = newValue }
                }
            }
        }
        /// `mem_unevictable_bytes` = 41.
        public var memUnevictableBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_unevictable_bytes != 0 ? $0.pointee.mem_unevictable_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_unevictable_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_unevictable_bytes = newValue }
                }
            }
        }
        /// `mem_low_pressure_counter` = 32.
        public var memLowPressureCounter: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_low_pressure_counter != 0 ? $0.pointee.mem_low_pressure_counter : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_low_pressure_counter = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_low_pressure_counter = newValue }
                }
            }
        }
        /// `mem_medium_pressure_counter` = 33.
        public var memMediumPressureCounter: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_medium_pressure_counter != 0 ? $0.pointee.mem_medium_pressure_counter : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_medium_pressure_counter = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_medium_pressure_counter = newValue }
                }
            }
        }
        /// `mem_critical_pressure_counter` = 34.
        public var memCriticalPressureCounter: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_mem_critical_pressure_counter != 0 ? $0.pointee.mem_critical_pressure_counter : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_mem_critical_pressure_counter = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.mem_critical_pressure_counter = newValue }
                }
            }
        }
        /// `disk_limit_bytes` = 26.
        public var diskLimitBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_disk_limit_bytes != 0 ? $0.pointee.disk_limit_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_disk_limit_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.disk_limit_bytes = newValue }
                }
            }
        }
        /// `disk_used_bytes` = 27.
        public var diskUsedBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_disk_used_bytes != 0 ? $0.pointee.disk_used_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_disk_used_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.disk_used_bytes = newValue }
                }
            }
        }
        /// `disk_statistics` = 43.
        public var diskStatistics: MessageList<Mesos.DiskStatistics> {
            get { _storage.list(Mesos__V1__ResourceStatistics.self) { (UnsafeRawPointer($0.pointee.disk_statistics), $0.pointee.n_disk_statistics) } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__DiskStatistics.self)
                    c.pointee.disk_statistics = elements.baseAddress
                    c.pointee.n_disk_statistics = elements.count
                }
            }
        }
        /// `blkio_statistics` = 44.
        public var blkioStatistics: Mesos.CgroupInfo.Blkio.Statistics? {
            get { _storage.message(Mesos__V1__ResourceStatistics.self) { UnsafeMutableRawPointer($0.pointee.blkio_statistics) }.map(Mesos.CgroupInfo.Blkio.Statistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__ResourceStatistics.self) { arena, c in c.pointee.blkio_statistics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__CgroupInfo__Blkio__Statistics.self) } } }
        }
        /// `perf` = 13.
        public var perf: Mesos.PerfStatistics? {
            get { _storage.message(Mesos__V1__ResourceStatistics.self) { UnsafeMutableRawPointer($0.pointee.perf) }.map(Mesos.PerfStatistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__ResourceStatistics.self) { arena, c in c.pointee.perf = newValue.map { arena.adopt($0._storage, as: Mesos__V1__PerfStatistics.self) } } }
        }
        /// `net_rx_packets` = 14.
        public var netRxPackets: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_rx_packets != 0 ? $0.pointee.net_rx_packets : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_rx_packets = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_rx_packets = newValue }
                }
            }
        }
        /// `net_rx_bytes` = 15.
        public var netRxBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_rx_bytes != 0 ? $0.pointee.net_rx_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_rx_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_rx_bytes = newValue }
                }
            }
        }
        /// `net_rx_errors` = 16.
        public var netRxErrors: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_rx_errors != 0 ? $0.pointee.net_rx_errors : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_rx_errors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_rx_errors = newValue }
                }
            }
        }
        /// `net_rx_dropped` = 17.
        public var netRxDropped: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_rx_dropped != 0 ? $0.pointee.net_rx_dropped : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_rx_dropped = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_rx_dropped = newValue }
                }
            }
        }
        /// `net_tx_packets` = 18.
        public var netTxPackets: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tx_packets != 0 ? $0.pointee.net_tx_packets : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tx_packets = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tx_packets = newValue }
                }
            }
        }
        /// `net_tx_bytes` = 19.
        public var netTxBytes: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tx_bytes != 0 ? $0.pointee.net_tx_bytes : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tx_bytes = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tx_bytes = newValue }
                }
            }
        }
        /// `net_tx_errors` = 20.
        public var netTxErrors: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tx_errors != 0 ? $0.pointee.net_tx_errors : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tx_errors = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tx_errors = newValue }
                }
            }
        }
        /// `net_tx_dropped` = 21.
        public var netTxDropped: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tx_dropped != 0 ? $0.pointee.net_tx_dropped : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tx_dropped = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tx_dropped = newValue }
                }
            }
        }
        /// `net_tx_rate_limit` = 46.
        public var netTxRateLimit: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tx_rate_limit != 0 ? $0.pointee.net_tx_rate_limit : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tx_rate_limit = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tx_rate_limit = newValue }
                }
            }
        }
        /// `net_tx_burst_rate_limit` = 47.
        public var netTxBurstRateLimit: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tx_burst_rate_limit != 0 ? $0.pointee.net_tx_burst_rate_limit : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tx_burst_rate_limit = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tx_burst_rate_limit = newValue }
                }
            }
        }
        /// `net_tx_burst_size` = 48.
        public var netTxBurstSize: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tx_burst_size != 0 ? $0.pointee.net_tx_burst_size : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tx_burst_size = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tx_burst_size = newValue }
                }
            }
        }
        /// `net_rx_rate_limit` = 49.
        public var netRxRateLimit: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_rx_rate_limit != 0 ? $0.pointee.net_rx_rate_limit : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_rx_rate_limit = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_rx_rate_limit = newValue }
                }
            }
        }
        /// `net_rx_burst_rate_limit` = 50.
        public var netRxBurstRateLimit: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_rx_burst_rate_limit != 0 ? $0.pointee.net_rx_burst_rate_limit : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_rx_burst_rate_limit = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_rx_burst_rate_limit = newValue }
                }
            }
        }
        /// `net_rx_burst_size` = 51.
        public var netRxBurstSize: UInt64? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_rx_burst_size != 0 ? $0.pointee.net_rx_burst_size : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_rx_burst_size = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_rx_burst_size = newValue }
                }
            }
        }
        /// `net_rate_statistics` = 54.
        public var netRateStatistics: Mesos.ResourceStatistics.RateStatistics? {
            get { _storage.message(Mesos__V1__ResourceStatistics.self) { UnsafeMutableRawPointer($0.pointee.net_rate_statistics) }.map(Mesos.ResourceStatistics.RateStatistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__ResourceStatistics.self) { arena, c in c.pointee.net_rate_statistics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RateStatistics.self) } } }
        }
        /// `net_ephemeral_ports` = 55.
        public var netEphemeralPorts: Mesos.Value.Range? {
            get { _storage.message(Mesos__V1__ResourceStatistics.self) { UnsafeMutableRawPointer($0.pointee.net_ephemeral_ports) }.map(Mesos.Value.Range.init(_storage:)) }
            set { _storage.set(Mesos__V1__ResourceStatistics.self) { arena, c in c.pointee.net_ephemeral_ports = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Value__Range.self) } } }
        }
        /// `net_tcp_rtt_microsecs_p50` = 22.
        public var netTCPRttMicrosecsP50: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tcp_rtt_microsecs_p50 != 0 ? $0.pointee.net_tcp_rtt_microsecs_p50 : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tcp_rtt_microsecs_p50 = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tcp_rtt_microsecs_p50 = newValue }
                }
            }
        }
        /// `net_tcp_rtt_microsecs_p90` = 23.
        public var netTCPRttMicrosecsP90: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tcp_rtt_microsecs_p90 != 0 ? $0.pointee.net_tcp_rtt_microsecs_p90 : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tcp_rtt_microsecs_p90 = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tcp_rtt_microsecs_p90 = newValue }
                }
            }
        }
        /// `net_tcp_rtt_microsecs_p95` = 24.
        public var netTCPRttMicrosecsP95: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tcp_rtt_microsecs_p95 != 0 ? $0.pointee.net_tcp_rtt_microsecs_p95 : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tcp_rtt_microsecs_p95 = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tcp_rtt_microsecs_p95 = newValue }
                }
            }
        }
        /// `net_tcp_rtt_microsecs_p99` = 25.
        public var netTCPRttMicrosecsP99: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tcp_rtt_microsecs_p99 != 0 ? $0.pointee.net_tcp_rtt_microsecs_p99 : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tcp_rtt_microsecs_p99 = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tcp_rtt_microsecs_p99 = newValue }
                }
            }
        }
        /// `net_tcp_active_connections` = 28.
        public var netTCPActiveConnections: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tcp_active_connections != 0 ? $0.pointee.net_tcp_active_connections : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tcp_active_connections = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tcp_active_connections = newValue }
                }
            }
        }
        /// `net_tcp_time_wait_connections` = 29.
        public var netTCPTimeWaitConnections: Double? {
            get { _storage.get(Mesos__V1__ResourceStatistics.self) { $0.pointee.has_net_tcp_time_wait_connections != 0 ? $0.pointee.net_tcp_time_wait_connections : nil } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { _, c in
                    c.pointee.has_net_tcp_time_wait_connections = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.net_tcp_time_wait_connections = newValue }
                }
            }
        }
        /// `net_traffic_control_statistics` = 35.
        public var netTrafficControlStatistics: MessageList<Mesos.TrafficControlStatistics> {
            get { _storage.list(Mesos__V1__ResourceStatistics.self) { (UnsafeRawPointer($0.pointee.net_traffic_control_statistics), $0.pointee.n_net_traffic_control_statistics) } }
            set {
                _storage.set(Mesos__V1__ResourceStatistics.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__TrafficControlStatistics.self)
                    c.pointee.net_traffic_control_statistics = elements.baseAddress
                    c.pointee.n_net_traffic_control_statistics = elements.count
                }
            }
        }
        /// `net_snmp_statistics` = 42.
        public var netSnmpStatistics: Mesos.SNMPStatistics? {
            get { _storage.message(Mesos__V1__ResourceStatistics.self) { UnsafeMutableRawPointer($0.pointee.net_snmp_statistics) }.map(Mesos.SNMPStatistics.init(_storage:)) }
            set { _storage.set(Mesos__V1__ResourceStatistics.self) { arena, c in c.pointee.net_snmp_statistics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__SNMPStatistics.self) } } }
        }

        /// Mesos mesos.v1.ResourceStatistics.RatePercentiles.
        public struct RatePercentiles: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__ResourceStatistics__RatePercentiles.self, name: "mesos.v1.ResourceStatistics.RatePercentiles", mesos__v1__resource_statistics__rate_percentiles__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var min: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_min != 0 ? $0.pointee.min : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_min = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.min = newValue }
                    }
                }
            }
            /// `max` = 2.
            public var max: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_max != 0 ? $0.pointee.max : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_max = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.max = newValue }
                    }
                }
            }
            /// `p50` = 3.
            public var p50: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_p50 != 0 ? $0.pointee.p50 : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_p50 = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.p50 = newValue }
                    }
                }
            }
            /// `p90` = 4.
            public var p90: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_p90 != 0 ? $0.pointee.p90 : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_p90 = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.p90 = newValue }
                    }
                }
            }
            /// `p95` = 5.
            public var p95: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_p95 != 0 ? $0.pointee.p95 : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_p95 = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.p95 = newValue }
                    }
                }
            }
            /// `p99` = 6.
            public var p99: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_p99 != 0 ? $0.pointee.p99 : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_p99 = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.p99 = newValue }
                    }
                }
            }
            /// `p999` = 7.
            public var p999: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_p999 != 0 ? $0.pointee.p999 : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_p999 = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.p999 = newValue }
                    }
                }
            }
            /// `p9999` = 8.
            public var p9999: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_p9999 != 0 ? $0.pointee.p9999 : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_p9999 = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.p9999 = newValue }
                    }
                }
            }
            /// `samples` = 9.
            public var samples: UInt64? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RatePercentiles.self) { $0.pointee.has_samples != 0 ? $0.pointee.samples : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RatePercentiles.self) { _, c in
                        c.pointee.has_samples = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.samples = newValue }
                    }
                }
            }
        }

        /// Mesos mesos.v1.ResourceStatistics.RateStatistics.
        public struct RateStatistics: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__ResourceStatistics__RateStatistics.self, name: "mesos.v1.ResourceStatistics.RateStatistics", mesos__v1__resource_statistics__rate_statistics__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var rxRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.rx_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.rx_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `rx_packet_rate` = 2.
            public var rxPacketRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.rx_packet_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.rx_packet_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `rx_drop_rate` = 3.
            public var rxDropRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.rx_drop_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.rx_drop_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `rx_error_rate` = 4.
            public var rxErrorRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.rx_error_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.rx_error_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `tx_rate` = 5.
            public var txRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.tx_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.tx_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `tx_packet_rate` = 6.
            public var txPacketRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.tx_packet_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.tx_packet_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `tx_drop_rate` = 7.
            public var txDropRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.tx_drop_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.tx_drop_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `tx_error_rate` = 8.
            public var txErrorRate: Mesos.ResourceStatistics.RatePercentiles? {
                get { _storage.message(Mesos__V1__ResourceStatistics__RateStatistics.self) { UnsafeMutableRawPointer($0.pointee.tx_error_rate) }.map(Mesos.ResourceStatistics.RatePercentiles.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { arena, c in c.pointee.tx_error_rate = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics__RatePercentiles.self) } } }
            }
            /// `sampling_window_secs` = 9.
            public var samplingWindowSecs: Double? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RateStatistics.self) { $0.pointee.has_sampling_window_secs != 0 ? $0.pointee.sampling_window_secs : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { _, c in
                        c.pointee.has_sampling_window_secs = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.sampling_window_secs = newValue }
                    }
                }
            }
            /// `sampling_interval_secs` = 10.
            public var samplingIntervalSecs: Double? {
                get { _storage.get(Mesos__V1__ResourceStatistics__RateStatistics.self) { $0.pointee.has_sampling_interval_secs != 0 ? $0.pointee.sampling_interval_secs : nil } }
                set {
                    _storage.set(Mesos__V1__ResourceStatistics__RateStatistics.self) { _, c in
                        c.pointee.has_sampling_interval_secs = newValue == nil ? 0 : 1
                        if let newValue { c.pointee.sampling_interval_secs = newValue }
                    }
                }
            }
        }
    }

    /// What the executors of an agent use.
    public struct ResourceUsage: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__ResourceUsage.self, name: "mesos.v1.ResourceUsage", mesos__v1__resource_usage__init)
        public init() { _storage = MessageStorage(Self._type) }
        public init(
            executors: MessageList<Mesos.ResourceUsage.Executor> = [],
            total: MessageList<Mesos.Resource> = []
        ) {
            self.init()
            if !executors.isEmpty { self.executors = executors }
            if !total.isEmpty { self.total = total }
        }
        /// `executors` = 1.
        public var executors: MessageList<Mesos.ResourceUsage.Executor> {
            get { _storage.list(Mesos__V1__ResourceUsage.self) { (UnsafeRawPointer($0.pointee.executors), $0.pointee.n_executors) } }
            set {
                _storage.set(Mesos__V1__ResourceUsage.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__ResourceUsage__Executor.self)
                    c.pointee.executors = elements.baseAddress
                    c.pointee.n_executors = elements.count
                }
            }
        }
        /// `total` = 2.
        public var total: MessageList<Mesos.Resource> {
            get { _storage.list(Mesos__V1__ResourceUsage.self) { (UnsafeRawPointer($0.pointee.total), $0.pointee.n_total) } }
            set {
                _storage.set(Mesos__V1__ResourceUsage.self) { arena, c in
                    let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                    c.pointee.total = elements.baseAddress
                    c.pointee.n_total = elements.count
                }
            }
        }

        /// Mesos mesos.v1.ResourceUsage.Executor.
        public struct Executor: MesosMessage {
            public var _storage: MessageStorage
            public init(_storage: MessageStorage) { self._storage = _storage }
            public static let _type = MessageType(Mesos__V1__ResourceUsage__Executor.self, name: "mesos.v1.ResourceUsage.Executor", mesos__v1__resource_usage__executor__init)
            public init() { _storage = MessageStorage(Self._type) }
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
            public var executorInfo: Mesos.ExecutorInfo {
                get { _storage.message(Mesos__V1__ResourceUsage__Executor.self) { UnsafeMutableRawPointer($0.pointee.executor_info) }.map(Mesos.ExecutorInfo.init(_storage:)) ?? Mesos.ExecutorInfo() }
                set { _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in c.pointee.executor_info = arena.adopt(newValue._storage, as: Mesos__V1__ExecutorInfo.self) } }
            }
            /// `allocated` = 2.
            public var allocated: MessageList<Mesos.Resource> {
                get { _storage.list(Mesos__V1__ResourceUsage__Executor.self) { (UnsafeRawPointer($0.pointee.allocated), $0.pointee.n_allocated) } }
                set {
                    _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                        c.pointee.allocated = elements.baseAddress
                        c.pointee.n_allocated = elements.count
                    }
                }
            }
            /// `statistics` = 3.
            public var statistics: Mesos.ResourceStatistics? {
                get { _storage.message(Mesos__V1__ResourceUsage__Executor.self) { UnsafeMutableRawPointer($0.pointee.statistics) }.map(Mesos.ResourceStatistics.init(_storage:)) }
                set { _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in c.pointee.statistics = newValue.map { arena.adopt($0._storage, as: Mesos__V1__ResourceStatistics.self) } } }
            }
            /// `container_id` = 4.
            public var containerID: Mesos.ContainerID {
                get { _storage.message(Mesos__V1__ResourceUsage__Executor.self) { UnsafeMutableRawPointer($0.pointee.container_id) }.map(Mesos.ContainerID.init(_storage:)) ?? Mesos.ContainerID() }
                set { _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in c.pointee.container_id = arena.adopt(newValue._storage, as: Mesos__V1__ContainerID.self) } }
            }
            /// `tasks` = 5.
            public var tasks: MessageList<Mesos.ResourceUsage.Executor.Task> {
                get { _storage.list(Mesos__V1__ResourceUsage__Executor.self) { (UnsafeRawPointer($0.pointee.tasks), $0.pointee.n_tasks) } }
                set {
                    _storage.set(Mesos__V1__ResourceUsage__Executor.self) { arena, c in
                        let elements = arena.pointers(newValue, as: Mesos__V1__ResourceUsage__Executor__Task.self)
                        c.pointee.tasks = elements.baseAddress
                        c.pointee.n_tasks = elements.count
                    }
                }
            }

            /// Mesos mesos.v1.ResourceUsage.Executor.Task.
            public struct Task: MesosMessage {
                public var _storage: MessageStorage
                public init(_storage: MessageStorage) { self._storage = _storage }
                public static let _type = MessageType(Mesos__V1__ResourceUsage__Executor__Task.self, name: "mesos.v1.ResourceUsage.Executor.Task", mesos__v1__resource_usage__executor__task__init)
                public init() { _storage = MessageStorage(Self._type) }
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
                public var name: String {
                    get { _storage.get(Mesos__V1__ResourceUsage__Executor__Task.self) { String(wire: $0.pointee.name) } }
                    set { _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in c.pointee.name = arena.copy(newValue) } }
                }
                /// `id` = 2.
                public var id: Mesos.TaskID {
                    get { _storage.message(Mesos__V1__ResourceUsage__Executor__Task.self) { UnsafeMutableRawPointer($0.pointee.id) }.map(Mesos.TaskID.init(_storage:)) ?? Mesos.TaskID() }
                    set { _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in c.pointee.id = arena.adopt(newValue._storage, as: Mesos__V1__TaskID.self) } }
                }
                /// `resources` = 3.
                public var resources: MessageList<Mesos.Resource> {
                    get { _storage.list(Mesos__V1__ResourceUsage__Executor__Task.self) { (UnsafeRawPointer($0.pointee.resources), $0.pointee.n_resources) } }
                    set {
                        _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in
                            let elements = arena.pointers(newValue, as: Mesos__V1__Resource.self)
                            c.pointee.resources = elements.baseAddress
                            c.pointee.n_resources = elements.count
                        }
                    }
                }
                /// `labels` = 4.
                public var labels: Mesos.Labels? {
                    get { _storage.message(Mesos__V1__ResourceUsage__Executor__Task.self) { UnsafeMutableRawPointer($0.pointee.labels) }.map(Mesos.Labels.init(_storage:)) }
                    set { _storage.set(Mesos__V1__ResourceUsage__Executor__Task.self) { arena, c in c.pointee.labels = newValue.map { arena.adopt($0._storage, as: Mesos__V1__Labels.self) } } }
                }
            }
        }
    }

    /// Mesos mesos.v1.PerfStatistics.
    public struct PerfStatistics: MesosMessage {
        public var _storage: MessageStorage
        public init(_storage: MessageStorage) { self._storage = _storage }
        public static let _type = MessageType(Mesos__V1__PerfStatistics.self, name: "mesos.v1.PerfStatistics", mesos__v1__perf_statistics__init)
        public init() { _storage = MessageStorage(Self._type) }
        /// `timestamp` = 1.
        public var timestamp: Double {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.timestamp } }
            set { _storage.set(Mesos__V1__PerfStatistics.self) { _, c in c.pointee.timestamp = newValue } }
        }
        /// `duration` = 2.
        public var duration: Double {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.duration } }
            set { _storage.set(Mesos__V1__PerfStatistics.self) { _, c in c.pointee.duration = newValue } }
        }
        /// `cycles` = 3.
        public var cycles: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cycles != 0 ? $0.pointee.cycles : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cycles = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cycles = newValue }
                }
            }
        }
        /// `stalled_cycles_frontend` = 4.
        public var stalledCyclesFrontend: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_stalled_cycles_frontend != 0 ? $0.pointee.stalled_cycles_frontend : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_stalled_cycles_frontend = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.stalled_cycles_frontend = newValue }
                }
            }
        }
        /// `stalled_cycles_backend` = 5.
        public var stalledCyclesBackend: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_stalled_cycles_backend != 0 ? $0.pointee.stalled_cycles_backend : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_stalled_cycles_backend = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.stalled_cycles_backend = newValue }
                }
            }
        }
        /// `instructions` = 6.
        public var instructions: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_instructions != 0 ? $0.pointee.instructions : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_instructions = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.instructions = newValue }
                }
            }
        }
        /// `cache_references` = 7.
        public var cacheReferences: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cache_references != 0 ? $0.pointee.cache_references : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cache_references = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cache_references = newValue }
                }
            }
        }
        /// `cache_misses` = 8.
        public var cacheMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cache_misses != 0 ? $0.pointee.cache_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cache_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cache_misses = newValue }
                }
            }
        }
        /// `branches` = 9.
        public var branches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branches != 0 ? $0.pointee.branches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branches = newValue }
                }
            }
        }
        /// `branch_misses` = 10.
        public var branchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branch_misses != 0 ? $0.pointee.branch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branch_misses = newValue }
                }
            }
        }
        /// `bus_cycles` = 11.
        public var busCycles: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_bus_cycles != 0 ? $0.pointee.bus_cycles : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_bus_cycles = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.bus_cycles = newValue }
                }
            }
        }
        /// `ref_cycles` = 12.
        public var refCycles: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_ref_cycles != 0 ? $0.pointee.ref_cycles : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_ref_cycles = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.ref_cycles = newValue }
                }
            }
        }
        /// `cpu_clock` = 13.
        public var cpuClock: Double? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cpu_clock != 0 ? $0.pointee.cpu_clock : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cpu_clock = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpu_clock = newValue }
                }
            }
        }
        /// `task_clock` = 14.
        public var taskClock: Double? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_task_clock != 0 ? $0.pointee.task_clock : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_task_clock = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.task_clock = newValue }
                }
            }
        }
        /// `page_faults` = 15.
        public var pageFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_page_faults != 0 ? $0.pointee.page_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_page_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.page_faults = newValue }
                }
            }
        }
        /// `minor_faults` = 16.
        public var minorFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_minor_faults != 0 ? $0.pointee.minor_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_minor_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.minor_faults = newValue }
                }
            }
        }
        /// `major_faults` = 17.
        public var majorFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_major_faults != 0 ? $0.pointee.major_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_major_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.major_faults = newValue }
                }
            }
        }
        /// `context_switches` = 18.
        public var contextSwitches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_context_switches != 0 ? $0.pointee.context_switches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_context_switches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.context_switches = newValue }
                }
            }
        }
        /// `cpu_migrations` = 19.
        public var cpuMigrations: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_cpu_migrations != 0 ? $0.pointee.cpu_migrations : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_cpu_migrations = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.cpu_migrations = newValue }
                }
            }
        }
        /// `alignment_faults` = 20.
        public var alignmentFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_alignment_faults != 0 ? $0.pointee.alignment_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_alignment_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.alignment_faults = newValue }
                }
            }
        }
        /// `emulation_faults` = 21.
        public var emulationFaults: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_emulation_faults != 0 ? $0.pointee.emulation_faults : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_emulation_faults = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.emulation_faults = newValue }
                }
            }
        }
        /// `l1_dcache_loads` = 22.
        public var l1DcacheLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_loads != 0 ? $0.pointee.l1_dcache_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_loads = newValue }
                }
            }
        }
        /// `l1_dcache_load_misses` = 23.
        public var l1DcacheLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_load_misses != 0 ? $0.pointee.l1_dcache_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_load_misses = newValue }
                }
            }
        }
        /// `l1_dcache_stores` = 24.
        public var l1DcacheStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_stores != 0 ? $0.pointee.l1_dcache_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_stores = newValue }
                }
            }
        }
        /// `l1_dcache_store_misses` = 25.
        public var l1DcacheStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_store_misses != 0 ? $0.pointee.l1_dcache_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_store_misses = newValue }
                }
            }
        }
        /// `l1_dcache_prefetches` = 26.
        public var l1DcachePrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_prefetches != 0 ? $0.pointee.l1_dcache_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_prefetches = newValue }
                }
            }
        }
        /// `l1_dcache_prefetch_misses` = 27.
        public var l1DcachePrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_dcache_prefetch_misses != 0 ? $0.pointee.l1_dcache_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_dcache_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_dcache_prefetch_misses = newValue }
                }
            }
        }
        /// `l1_icache_loads` = 28.
        public var l1IcacheLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_loads != 0 ? $0.pointee.l1_icache_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_loads = newValue }
                }
            }
        }
        /// `l1_icache_load_misses` = 29.
        public var l1IcacheLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_load_misses != 0 ? $0.pointee.l1_icache_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_load_misses = newValue }
                }
            }
        }
        /// `l1_icache_prefetches` = 30.
        public var l1IcachePrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_prefetches != 0 ? $0.pointee.l1_icache_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_prefetches = newValue }
                }
            }
        }
        /// `l1_icache_prefetch_misses` = 31.
        public var l1IcachePrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_l1_icache_prefetch_misses != 0 ? $0.pointee.l1_icache_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_l1_icache_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.l1_icache_prefetch_misses = newValue }
                }
            }
        }
        /// `llc_loads` = 32.
        public var llcLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_loads != 0 ? $0.pointee.llc_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_loads = newValue }
                }
            }
        }
        /// `llc_load_misses` = 33.
        public var llcLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_load_misses != 0 ? $0.pointee.llc_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_load_misses = newValue }
                }
            }
        }
        /// `llc_stores` = 34.
        public var llcStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_stores != 0 ? $0.pointee.llc_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_stores = newValue }
                }
            }
        }
        /// `llc_store_misses` = 35.
        public var llcStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_store_misses != 0 ? $0.pointee.llc_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_store_misses = newValue }
                }
            }
        }
        /// `llc_prefetches` = 36.
        public var llcPrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_prefetches != 0 ? $0.pointee.llc_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_prefetches = newValue }
                }
            }
        }
        /// `llc_prefetch_misses` = 37.
        public var llcPrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_llc_prefetch_misses != 0 ? $0.pointee.llc_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_llc_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.llc_prefetch_misses = newValue }
                }
            }
        }
        /// `dtlb_loads` = 38.
        public var dtlbLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_loads != 0 ? $0.pointee.dtlb_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_loads = newValue }
                }
            }
        }
        /// `dtlb_load_misses` = 39.
        public var dtlbLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_load_misses != 0 ? $0.pointee.dtlb_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_load_misses = newValue }
                }
            }
        }
        /// `dtlb_stores` = 40.
        public var dtlbStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_stores != 0 ? $0.pointee.dtlb_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_stores = newValue }
                }
            }
        }
        /// `dtlb_store_misses` = 41.
        public var dtlbStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_store_misses != 0 ? $0.pointee.dtlb_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_store_misses = newValue }
                }
            }
        }
        /// `dtlb_prefetches` = 42.
        public var dtlbPrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_prefetches != 0 ? $0.pointee.dtlb_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_prefetches = newValue }
                }
            }
        }
        /// `dtlb_prefetch_misses` = 43.
        public var dtlbPrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_dtlb_prefetch_misses != 0 ? $0.pointee.dtlb_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_dtlb_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.dtlb_prefetch_misses = newValue }
                }
            }
        }
        /// `itlb_loads` = 44.
        public var itlbLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_itlb_loads != 0 ? $0.pointee.itlb_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_itlb_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.itlb_loads = newValue }
                }
            }
        }
        /// `itlb_load_misses` = 45.
        public var itlbLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_itlb_load_misses != 0 ? $0.pointee.itlb_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_itlb_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.itlb_load_misses = newValue }
                }
            }
        }
        /// `branch_loads` = 46.
        public var branchLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branch_loads != 0 ? $0.pointee.branch_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branch_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branch_loads = newValue }
                }
            }
        }
        /// `branch_load_misses` = 47.
        public var branchLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_branch_load_misses != 0 ? $0.pointee.branch_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_branch_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.branch_load_misses = newValue }
                }
            }
        }
        /// `node_loads` = 48.
        public var nodeLoads: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_loads != 0 ? $0.pointee.node_loads : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_loads = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_loads = newValue }
                }
            }
        }
        /// `node_load_misses` = 49.
        public var nodeLoadMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_load_misses != 0 ? $0.pointee.node_load_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_load_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_load_misses = newValue }
                }
            }
        }
        /// `node_stores` = 50.
        public var nodeStores: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_stores != 0 ? $0.pointee.node_stores : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_stores = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_stores = newValue }
                }
            }
        }
        /// `node_store_misses` = 51.
        public var nodeStoreMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_store_misses != 0 ? $0.pointee.node_store_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_store_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_store_misses = newValue }
                }
            }
        }
        /// `node_prefetches` = 52.
        public var nodePrefetches: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_prefetches != 0 ? $0.pointee.node_prefetches : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_prefetches = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_prefetches = newValue }
                }
            }
        }
        /// `node_prefetch_misses` = 53.
        public var nodePrefetchMisses: UInt64? {
            get { _storage.get(Mesos__V1__PerfStatistics.self) { $0.pointee.has_node_prefetch_misses != 0 ? $0.pointee.node_prefetch_misses : nil } }
            set {
                _storage.set(Mesos__V1__PerfStatistics.self) { _, c in
                    c.pointee.has_node_prefetch_misses = newValue == nil ? 0 : 1
                    if let newValue { c.pointee.node_prefetch_misses = newValue }
                }
            }
        }
    }
}
