/* The peer of the create-latency workload: libcurl alone. Sends waves of concurrent POST requests on kept connections, the next
 * wave when the previous one has been answered.
 *
 * Usage: post URL BODY ID CONCURRENT WAVES PAUSE_MILLISECONDS STAMPS
 *
 * Every request has the bytes of BODY, except that the task's ID in them ends in the request's number, by which the server
 * identifies it. STAMPS gets a line for each request: that id, and CLOCK_MONOTONIC in nanoseconds just before libcurl got it. */
#define _GNU_SOURCE
#include <curl/curl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int64_t now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static size_t ignore(char *bytes, size_t size, size_t count, void *context) {
    (void)bytes, (void)context;
    return size * count;
}

int main(int argc, char **argv) {
    if (argc != 8)
        return fprintf(stderr, "usage: post URL BODY ID CONCURRENT WAVES PAUSE_MILLISECONDS STAMPS\n"), 2;
    const char *id = argv[3];
    size_t id_size = strlen(id);
    int concurrent = atoi(argv[4]), waves = atoi(argv[5]);
    useconds_t pause = atoi(argv[6]) * 1000;
    FILE *file = fopen(argv[2], "rb"), *stamps = fopen(argv[7], "w");
    if (!file || !stamps) return perror("files"), 1;
    static char body[1 << 20];
    size_t size = fread(body, 1, sizeof body, file);
    if (id_size < 6 || !memmem(body, size, id, id_size)) return fprintf(stderr, "%s holds no task %s\n", argv[2], id), 1;

    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURLM *multi = curl_multi_init();
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/x-protobuf");
    headers = curl_slist_append(headers, "Accept: application/x-protobuf");
    headers = curl_slist_append(headers, "Expect:");
    CURL **requests = calloc(concurrent, sizeof *requests);
    char **bodies = calloc(concurrent, sizeof *bodies);
    int64_t *starts = calloc((size_t)concurrent * waves, sizeof *starts);
    if (!multi || !requests || !bodies || !starts) return perror("memory"), 1;
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, (long)concurrent);
    for (int i = 0; i < concurrent; i++) {
        requests[i] = curl_easy_init();
        bodies[i] = malloc(size);
        if (!requests[i] || !bodies[i]) return perror("memory"), 1;
        memcpy(bodies[i], body, size);
        curl_easy_setopt(requests[i], CURLOPT_URL, argv[1]);
        curl_easy_setopt(requests[i], CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(requests[i], CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(requests[i], CURLOPT_POSTFIELDS, bodies[i]);
        curl_easy_setopt(requests[i], CURLOPT_POSTFIELDSIZE, (long)size);
        curl_easy_setopt(requests[i], CURLOPT_WRITEFUNCTION, ignore);
    }
    int64_t wall = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    for (int wave = 0; wave < waves; wave++) {
        for (int i = 0; i < concurrent; i++) {
            char number[16];
            snprintf(number, sizeof number, "%06d", wave * concurrent + i);
            for (char *at = bodies[i]; (at = memmem(at, bodies[i] + size - at, id, id_size - 6)); at += id_size)
                memcpy(at + id_size - 6, number, 6);
        }
        for (int i = 0; i < concurrent; i++) {
            starts[(size_t)wave * concurrent + i] = now(CLOCK_MONOTONIC);
            curl_multi_add_handle(multi, requests[i]);
        }
        int left = concurrent, running, messages;
        while (left > 0) {
            if (curl_multi_perform(multi, &running) != CURLM_OK) return fprintf(stderr, "libcurl failed\n"), 1;
            CURLMsg *message;
            while ((message = curl_multi_info_read(multi, &messages))) {
                if (message->msg != CURLMSG_DONE) continue;
                long status = 0;
                curl_easy_getinfo(message->easy_handle, CURLINFO_RESPONSE_CODE, &status);
                if (message->data.result != CURLE_OK || status != 202)
                    return fprintf(stderr, "a request failed: %s, status %ld\n", curl_easy_strerror(message->data.result), status), 1;
                curl_multi_remove_handle(multi, message->easy_handle);
                left--;
            }
            if (left > 0) curl_multi_poll(multi, NULL, 0, 1000, NULL);
        }
        usleep(pause);
    }
    wall = now(CLOCK_MONOTONIC) - wall, cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    for (int i = 0; i < concurrent * waves; i++)
        fprintf(stamps, "%.*s%06d %" PRId64 "\n", (int)id_size - 6, id, i, starts[i]);
    if (fclose(stamps)) return perror(argv[7]), 1;
    printf("{\"seconds\": %f, \"cpu_seconds\": %f, \"bytes\": %zu}\n", wall / 1e9, cpu / 1e9, size);
    return 0;
}
