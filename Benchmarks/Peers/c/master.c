/* A stand-in for a Mesos master that measures arrivals: one thread, epoll, only the necessary part of the scheduler API.
 *
 * Usage: master AGENTS WAVE STAMPS [BODY]
 *
 * Listens on a free port of the loopback interface, prints it, and ends when its standard input ends. A SUBSCRIBE is answered with
 * the event of the same name and an offer of every agent; every other call with 202. When WAVE tasks have been accepted, the
 * subscriber gets new offers of the used agents and a TASK_RUNNING update for each task.
 *
 * At the end STAMPS gets a line for each accepted task: its id, and CLOCK_MONOTONIC in nanoseconds at the moment when the last
 * byte of the call had been read. BODY gets the first ACCEPT that holds one task only, and BODY.id that task's id. */
#define _GNU_SOURCE
#include "loopback.h"

#include <errno.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include "mesos/v1/scheduler/scheduler.pb-c.h"

typedef struct { int fd; size_t used, room; char *bytes; } Connection;
typedef struct { char *task; char *agent; int64_t at; } Stamp;

static const char framework[] = "3a5d9f1c-6c0e-4f6c-9c61-6f2a3c6a1b7e-0000";
static char *role = "*";
static int agents, wave, epoll, subscriber = -1;
static uint64_t offer_count, update_count;
static Stamp *stamps;
static size_t stamp_count, stamp_room, answered;
static char *body_path;

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void *need(void *pointer) {
    if (!pointer) { perror("memory"); exit(1); }
    return pointer;
}

static int write_all(int fd, const char *bytes, size_t size) {
    while (size > 0) {
        ssize_t written = write(fd, bytes, size);
        if (written < 0 && errno == EAGAIN) {
            poll(&(struct pollfd){ .fd = fd, .events = POLLOUT }, 1, -1);
            continue;
        }
        if (written <= 0) return 0;
        bytes += written;
        size -= written;
    }
    return 1;
}

/* Events of the stream, collected into one chunk. */
typedef struct { char *bytes; size_t used, room; } Stream;

static void append(Stream *stream, const Mesos__V1__Scheduler__Event *event) {
    size_t size = mesos__v1__scheduler__event__get_packed_size(event);
    if (stream->used + size + 32 > stream->room) {
        stream->room = 2 * (stream->used + size + 32);
        stream->bytes = need(realloc(stream->bytes, stream->room));
    }
    stream->used += sprintf(stream->bytes + stream->used, "%zu\n", size);
    stream->used += mesos__v1__scheduler__event__pack(event, (uint8_t *)stream->bytes + stream->used);
}

static int flush(Stream *stream) {
    char head[32];
    int length = sprintf(head, "%zx\r\n", stream->used);
    int done = write_all(subscriber, head, length) && write_all(subscriber, stream->bytes, stream->used) &&
        write_all(subscriber, "\r\n", 2);
    free(stream->bytes);
    return done;
}

static Mesos__V1__Resource scalar(char *name, Mesos__V1__Value__Scalar *value, Mesos__V1__Resource__AllocationInfo *allocation) {
    Mesos__V1__Resource resource = MESOS__V1__RESOURCE__INIT;
    resource.name = name;
    resource.type = MESOS__V1__VALUE__TYPE__SCALAR;
    resource.scalar = value;
    resource.allocation_info = allocation;
    return resource;
}

/* One event with an offer of each of the agents. */
static void append_offers(Stream *stream, char **names, size_t count) {
    Mesos__V1__FrameworkID framework_id = MESOS__V1__FRAMEWORK_ID__INIT;
    framework_id.value = (char *)framework;
    Mesos__V1__Resource__AllocationInfo allocation = MESOS__V1__RESOURCE__ALLOCATION_INFO__INIT;
    allocation.role = role;
    Mesos__V1__Value__Scalar cpus = MESOS__V1__VALUE__SCALAR__INIT, memory = cpus, disk = cpus;
    cpus.value = 16, memory.value = 65536, disk.value = 1000000;
    Mesos__V1__Value__Range range = MESOS__V1__VALUE__RANGE__INIT, *range_list = &range;
    range.begin = 31000, range.end = 31999;
    Mesos__V1__Value__Ranges ranges = MESOS__V1__VALUE__RANGES__INIT;
    ranges.n_range = 1, ranges.range = &range_list;
    Mesos__V1__Resource ports = scalar("ports", NULL, &allocation);
    ports.type = MESOS__V1__VALUE__TYPE__RANGES;
    ports.ranges = &ranges;
    Mesos__V1__Resource all[] = {
        scalar("cpus", &cpus, &allocation), scalar("mem", &memory, &allocation), scalar("disk", &disk, &allocation), ports };
    Mesos__V1__Resource *resources[] = { &all[0], &all[1], &all[2], &all[3] };

    Mesos__V1__Offer *offers = need(calloc(count, sizeof *offers)), **list = need(calloc(count, sizeof *list));
    Mesos__V1__OfferID *ids = need(calloc(count, sizeof *ids));
    Mesos__V1__AgentID *agent_ids = need(calloc(count, sizeof *agent_ids));
    char (*values)[64] = need(calloc(count, sizeof *values));
    for (size_t i = 0; i < count; i++) {
        sprintf(values[i], "3a5d9f1c-6c0e-4f6c-9c61-6f2a3c6a1b7e-O%" PRIu64, offer_count++);
        mesos__v1__offer_id__init(&ids[i]);
        ids[i].value = values[i];
        mesos__v1__agent_id__init(&agent_ids[i]);
        agent_ids[i].value = names[i];
        mesos__v1__offer__init(&offers[i]);
        offers[i].id = &ids[i];
        offers[i].framework_id = &framework_id;
        offers[i].agent_id = &agent_ids[i];
        offers[i].hostname = "127.0.0.1";
        offers[i].n_resources = 4;
        offers[i].resources = resources;
        offers[i].allocation_info = &allocation;
        list[i] = &offers[i];
    }
    Mesos__V1__Scheduler__Event__Offers of_event = MESOS__V1__SCHEDULER__EVENT__OFFERS__INIT;
    of_event.n_offers = count;
    of_event.offers = list;
    Mesos__V1__Scheduler__Event event = MESOS__V1__SCHEDULER__EVENT__INIT;
    event.has_type = 1;
    event.type = MESOS__V1__SCHEDULER__EVENT__TYPE__OFFERS;
    event.offers = &of_event;
    append(stream, &event);
    free(offers), free(list), free(ids), free(agent_ids), free(values);
}

static void append_running(Stream *stream, char *task, char *agent) {
    Mesos__V1__TaskID task_id = MESOS__V1__TASK_ID__INIT;
    task_id.value = task;
    Mesos__V1__AgentID agent_id = MESOS__V1__AGENT_ID__INIT;
    agent_id.value = agent;
    uint64_t uuid[2] = { ++update_count, 0x6f2a3c6a1b7e4f6c };
    Mesos__V1__TaskStatus status = MESOS__V1__TASK_STATUS__INIT;
    status.task_id = &task_id;
    status.agent_id = &agent_id;
    status.state = MESOS__V1__TASK_STATE__TASK_RUNNING;
    status.has_source = 1;
    status.source = MESOS__V1__TASK_STATUS__SOURCE__SOURCE_EXECUTOR;
    status.has_uuid = 1;
    status.uuid.data = (uint8_t *)uuid;
    status.uuid.len = sizeof uuid;
    Mesos__V1__Scheduler__Event__Update update = MESOS__V1__SCHEDULER__EVENT__UPDATE__INIT;
    update.status = &status;
    Mesos__V1__Scheduler__Event event = MESOS__V1__SCHEDULER__EVENT__INIT;
    event.has_type = 1;
    event.type = MESOS__V1__SCHEDULER__EVENT__TYPE__UPDATE;
    event.update = &update;
    append(stream, &event);
}

static int subscribe(int fd, const Mesos__V1__Scheduler__Call *call) {
    static const char head[] = "HTTP/1.1 200 OK\r\nContent-Type: application/x-protobuf\r\nTransfer-Encoding: chunked\r\n"
        "Mesos-Stream-Id: 6f2a3c6a-1b7e-4f6c-9c61-3a5d9f1c6c0e\r\n\r\n";
    const Mesos__V1__FrameworkInfo *info = call->subscribe ? call->subscribe->framework_info : NULL;
    if (info && info->n_roles > 0) role = need(strdup(info->roles[0]));
    subscriber = fd;
    if (!write_all(fd, head, sizeof head - 1)) return 0;
    Mesos__V1__FrameworkID framework_id = MESOS__V1__FRAMEWORK_ID__INIT;
    framework_id.value = (char *)framework;
    Mesos__V1__Scheduler__Event__Subscribed subscribed = MESOS__V1__SCHEDULER__EVENT__SUBSCRIBED__INIT;
    subscribed.framework_id = &framework_id;
    /* A measurement ends long before this limit. */
    subscribed.has_heartbeat_interval_seconds = 1;
    subscribed.heartbeat_interval_seconds = 3600;
    Mesos__V1__Scheduler__Event event = MESOS__V1__SCHEDULER__EVENT__INIT;
    event.has_type = 1;
    event.type = MESOS__V1__SCHEDULER__EVENT__TYPE__SUBSCRIBED;
    event.subscribed = &subscribed;
    Stream stream = { 0 };
    append(&stream, &event);
    char **names = need(calloc(agents, sizeof *names));
    for (int i = 0; i < agents; i++)
        if (asprintf(&names[i], "3a5d9f1c-6c0e-4f6c-9c61-6f2a3c6a1b7e-S%d", i) < 0) exit(1);
    append_offers(&stream, names, agents);
    for (int i = 0; i < agents; i++) free(names[i]);
    free(names);
    return flush(&stream);
}

/* Reports the tasks of a wave as running and offers the remaining resources of their agents. */
static int run_wave(void) {
    Stream stream = { 0 };
    size_t first = answered, used = 0;
    char **names = need(calloc(stamp_count - first, sizeof *names));
    for (size_t i = first; i < stamp_count; i++) {
        size_t at = 0;
        while (at < used && strcmp(names[at], stamps[i].agent)) at++;
        if (at == used) names[used++] = stamps[i].agent;
    }
    append_offers(&stream, names, used);
    free(names);
    for (; answered < stamp_count; answered++) append_running(&stream, stamps[answered].task, stamps[answered].agent);
    return flush(&stream);
}

static void keep_body(const Mesos__V1__TaskInfo *task, const char *body, size_t size) {
    char *id_path;
    if (asprintf(&id_path, "%s.id", body_path) < 0) exit(1);
    FILE *file = fopen(body_path, "wb"), *id = fopen(id_path, "wb");
    if (!file || !id || fwrite(body, 1, size, file) != size || fputs(task->task_id->value, id) < 0) { perror(body_path); exit(1); }
    fclose(file);
    fclose(id);
    free(id_path);
    body_path = NULL;
}

static void accept_tasks(const Mesos__V1__Scheduler__Call__Accept *accept, const char *body, size_t size, int64_t at) {
    for (size_t o = 0; o < accept->n_operations; o++) {
        const Mesos__V1__Offer__Operation__Launch *launch = accept->operations[o]->launch;
        for (size_t t = 0; launch && t < launch->n_task_infos; t++) {
            const Mesos__V1__TaskInfo *task = launch->task_infos[t];
            if (stamp_count == stamp_room) {
                stamp_room = stamp_room ? 2 * stamp_room : 4096;
                stamps = need(realloc(stamps, stamp_room * sizeof *stamps));
            }
            stamps[stamp_count++] = (Stamp){ need(strdup(task->task_id->value)), need(strdup(task->agent_id->value)), at };
            if (body_path && accept->n_operations == 1 && launch->n_task_infos == 1) keep_body(task, body, size);
        }
    }
}

/* Returns 0 at the end of the connection. */
static int serve(Connection *connection, int64_t at) {
    for (;;) {
        char *end = memmem(connection->bytes, connection->used, "\r\n\r\n", 4);
        if (!end) return 1;
        size_t head = end + 4 - connection->bytes;
        *end = 0;
        char *length = strcasestr(connection->bytes, "content-length:");
        *end = '\r';
        size_t size = length ? strtoul(length + 15, NULL, 10) : 0;
        if (connection->used < head + size) return 1;
        char *body = connection->bytes + head;
        Mesos__V1__Scheduler__Call *call = mesos__v1__scheduler__call__unpack(NULL, size, (uint8_t *)body);
        if (!call) { fprintf(stderr, "malformed call\n"); return 0; }
        static const char accepted[] = "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n";
        int lives = call->type == MESOS__V1__SCHEDULER__CALL__TYPE__SUBSCRIBE
            ? subscribe(connection->fd, call) : write_all(connection->fd, accepted, sizeof accepted - 1);
        /* The framework recognizes its teardown by the end of its stream. */
        if (call->type == MESOS__V1__SCHEDULER__CALL__TYPE__TEARDOWN && subscriber >= 0) shutdown(subscriber, SHUT_RDWR);
        if (call->accept) accept_tasks(call->accept, body, size, at);
        mesos__v1__scheduler__call__free_unpacked(call, NULL);
        if (!lives) return 0;
        if (stamp_count - answered >= (size_t)wave && subscriber >= 0) run_wave();
        connection->used -= head + size;
        memmove(connection->bytes, connection->bytes + head + size, connection->used);
    }
}

static void receive(Connection *connection) {
    if (connection->used + 65536 > connection->room) {
        connection->room = 2 * connection->room + 65536;
        connection->bytes = need(realloc(connection->bytes, connection->room));
    }
    ssize_t got = read(connection->fd, connection->bytes + connection->used, connection->room - connection->used);
    if (got < 0 && errno == EAGAIN) return;
    int64_t at = now();
    if (got > 0) {
        connection->used += got;
        if (serve(connection, at)) return;
    }
    if (connection->fd == subscriber) subscriber = -1;
    close(connection->fd);
    free(connection->bytes);
    free(connection);
}

static int finish(const char *path) {
    FILE *file = fopen(path, "w");
    if (!file) return perror(path), 1;
    for (size_t i = 0; i < stamp_count; i++) fprintf(file, "%s %" PRId64 "\n", stamps[i].task, stamps[i].at);
    return fclose(file) ? (perror(path), 1) : 0;
}

int main(int argc, char **argv) {
    if (argc < 4) return fprintf(stderr, "usage: master AGENTS WAVE STAMPS [BODY]\n"), 2;
    agents = atoi(argv[1]);
    wave = atoi(argv[2]);
    body_path = argc > 4 ? argv[4] : NULL;
    int one = 1;
    epoll = epoll_create1(0);
    int listener = listen_on_loopback(epoll, &listener);
    if (listener < 0) return 1;
    struct epoll_event events[256];
    for (;;) {
        int count = epoll_wait(epoll, events, 256, -1);
        for (int i = 0; i < count; i++) {
            if (!events[i].data.ptr) {
                char ignored[64];
                if (read(STDIN_FILENO, ignored, sizeof ignored) <= 0) return finish(argv[3]);
            } else if (events[i].data.ptr == &listener) {
                int fd;
                while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
                    Connection *connection = need(calloc(1, sizeof *connection));
                    connection->fd = fd;
                    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                    struct epoll_event added = { .events = EPOLLIN, .data.ptr = connection };
                    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &added);
                }
            } else {
                receive(events[i].data.ptr);
            }
        }
    }
}
