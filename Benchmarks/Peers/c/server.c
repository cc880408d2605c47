/* A server with minimal overhead, for measuring clients: one thread, epoll, only the necessary parsing.
 *
 * Usage: server
 *
 * Listens on a free port of the loopback interface, prints it, and ends when its standard input ends. POST is answered with a small
 * JSON object; GET /N with N bytes. A request with "Connection: close" is the last of its connection. */
#define _GNU_SOURCE
#include "loopback.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define BUFFER 16384
#define CHUNK (256 * 1024)

typedef struct { int fd; size_t used; char bytes[BUFFER + 1]; } Connection;

static const char answer[] = "{\"ok\":true,\"text\":\"0123456789012345678901234567890123456789\"}";
static char zeros[CHUNK];
static int epoll;

/* Large answers are written by a separate process, which may block. */
static void stream(int fd, long long bytes) {
    if (fork() != 0) return;
    char head[200];
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
    int length = snprintf(head, sizeof head,
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nConnection: close\r\nContent-Length: %lld\r\n\r\n", bytes);
    if (write(fd, head, length) != length) _exit(1);
    while (bytes > 0) {
        ssize_t written = write(fd, zeros, bytes < CHUNK ? bytes : CHUNK);
        if (written <= 0) _exit(1);
        bytes -= written;
    }
    _exit(0);
}

static void drop(Connection *connection) {
    /* Closing is not enough while a streaming process has the socket open, too. */
    epoll_ctl(epoll, EPOLL_CTL_DEL, connection->fd, NULL);
    close(connection->fd);
    free(connection);
}

/* Answers every complete request in the buffer. Returns 0 at the end of the connection. */
static int serve(Connection *connection) {
    for (;;) {
        connection->bytes[connection->used] = 0;
        char *end = strstr(connection->bytes, "\r\n\r\n");
        if (!end) return connection->used < BUFFER;
        size_t head = end + 4 - connection->bytes;
        if (!strncmp(connection->bytes, "GET /", 5)) {
            stream(connection->fd, atoll(connection->bytes + 5));
            return 0;
        }
        *end = 0;
        char *length = strcasestr(connection->bytes, "content-length:");
        size_t body = length ? strtoul(length + 15, NULL, 10) : 0;
        char *close = strcasestr(connection->bytes, "connection: close");
        *end = '\r';
        if (head + body > BUFFER) return 0;
        if (connection->used < head + body) return 1;
        char response[400];
        int size = snprintf(response, sizeof response,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n%sContent-Length: %zu\r\n\r\n%s",
            close ? "Connection: close\r\n" : "", sizeof answer - 1, answer);
        if (write(connection->fd, response, size) != size || close) return 0;
        connection->used -= head + body;
        memmove(connection->bytes, connection->bytes + head + body, connection->used);
    }
}

int main(void) {
    signal(SIGCHLD, SIG_IGN);
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
                if (read(STDIN_FILENO, ignored, sizeof ignored) <= 0) return 0;
            } else if (events[i].data.ptr == &listener) {
                int fd;
                while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
                    Connection *connection = malloc(sizeof *connection);
                    if (!connection) return 1;
                    connection->fd = fd;
                    connection->used = 0;
                    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                    struct epoll_event added = { .events = EPOLLIN, .data.ptr = connection };
                    epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &added);
                }
            } else {
                Connection *connection = events[i].data.ptr;
                ssize_t got = read(connection->fd, connection->bytes + connection->used, BUFFER - connection->used);
                if (got < 0 && errno == EAGAIN) continue;
                if (got <= 0) { drop(connection); continue; }
                connection->used += got;
                if (!serve(connection)) drop(connection);
            }
        }
    }
}
