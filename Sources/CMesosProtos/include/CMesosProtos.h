// Everything protoc-c makes of Protos/, as one module for Swift.
#ifndef CMESOSPROTOS_H
#define CMESOSPROTOS_H

#include <protobuf-c/protobuf-c.h>

// Fields that Mesos deprecates are part of the wire contract; the Swift accessors name them so in their comments.
#undef PROTOBUF_C__DEPRECATED
#define PROTOBUF_C__DEPRECATED

#include "google/protobuf/duration.pb-c.h"
#include "mesos/v1/mesos.pb-c.h"
#include "mesos/v1/allocator/allocator.pb-c.h"
#include "mesos/v1/maintenance/maintenance.pb-c.h"
#include "mesos/v1/quota/quota.pb-c.h"
#include "mesos/v1/scheduler/scheduler.pb-c.h"
#include "mesos/v1/agent/agent.pb-c.h"
#include "mesos/v1/master/master.pb-c.h"

#endif
