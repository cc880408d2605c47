// The C code that protoc-c generates from Protos/, as one module for Swift.
#ifndef CMESOSPROTOS_H
#define CMESOSPROTOS_H

#include <protobuf-c/protobuf-c.h>

// Fields that Mesos deprecates are part of the wire contract. The comments of the Swift accessors mark them.
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
