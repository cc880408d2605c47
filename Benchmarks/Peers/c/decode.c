/* The floor of the decode workload: protobuf-c with a bump allocator, reset after each event. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "mesos/v1/scheduler/scheduler.pb-c.h"

typedef struct { char *base; size_t size, used; char *spill[4096]; int spills; } Arena;

static void *arena_alloc(void *data, size_t size) {
    Arena *arena = data;
    size = (size + 15) & ~(size_t)15;
    if (arena->used + size > arena->size) {
        if (arena->spills == 4096) return NULL;
        return arena->spill[arena->spills++] = malloc(size);
    }
    void *result = arena->base + arena->used;
    arena->used += size;
    return result;
}
static void arena_free(void *data, void *pointer) { (void)data; (void)pointer; }
static double now(clockid_t clock) { struct timespec t; clock_gettime(clock, &t); return t.tv_sec + t.tv_nsec / 1e9; }

static double look(const Mesos__V1__Scheduler__Event *event) {
    double sum = 0;
    if (event->offers) {
        for (size_t i = 0; i < event->offers->n_offers; i++) {
            const Mesos__V1__Offer *offer = event->offers->offers[i];
            sum += strlen(offer->id->value) + strlen(offer->agent_id->value) + strlen(offer->hostname);
            for (size_t r = 0; r < offer->n_resources; r++) {
                const Mesos__V1__Resource *resource = offer->resources[r];
                if (resource->scalar) sum += resource->scalar->value;
                if (resource->ranges)
                    for (size_t k = 0; k < resource->ranges->n_range; k++)
                        sum += resource->ranges->range[k]->end - resource->ranges->range[k]->begin;
            }
            for (size_t a = 0; a < offer->n_attributes; a++)
                if (offer->attributes[a]->text) sum += strlen(offer->attributes[a]->text->value);
        }
    } else if (event->update) {
        const Mesos__V1__TaskStatus *status = event->update->status;
        sum += strlen(status->task_id->value) + status->uuid.len + status->state + strlen(status->agent_id->value);
    }
    return sum;
}

int main(int argc, char **argv) {
    if (argc < 2) return fprintf(stderr, "usage: decode STREAM [ROUNDS]\n"), 2;
    int rounds = argc > 2 ? atoi(argv[2]) : 5;
    FILE *file = fopen(argv[1], "rb");
    if (!file) return perror(argv[1]), 1;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(length);
    if (fread(bytes, 1, length, file) != (size_t)length) return 1;
    Arena arena = { malloc(32 << 20), 32 << 20, 0, {0}, 0 };
    ProtobufCAllocator allocator = { arena_alloc, arena_free, &arena };
    double best = 1e9, cpu = 0, sum = 0;
    for (int round = 0; round < rounds; round++) {
        double start = now(CLOCK_MONOTONIC), cpu_start = now(CLOCK_PROCESS_CPUTIME_ID);
        sum = 0;
        for (long at = 0; at < length;) {
            size_t size = 0;
            while (bytes[at] != '\n') size = size * 10 + (bytes[at++] - '0');
            at++;
            Mesos__V1__Scheduler__Event *event = mesos__v1__scheduler__event__unpack(&allocator, size, bytes + at);
            if (!event) return fprintf(stderr, "malformed event at %ld\n", at), 1;
            sum += look(event);
            at += size;
            while (arena.spills) free(arena.spill[--arena.spills]);
            arena.used = 0;
        }
        double seconds = now(CLOCK_MONOTONIC) - start;
        if (seconds < best) { best = seconds; cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu_start; }
    }
    printf("{\"seconds\": %f, \"cpu_seconds\": %f, \"bytes\": %ld, \"checksum\": %f}\n", best, cpu, length, sum);
    return 0;
}
