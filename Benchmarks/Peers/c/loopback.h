// Shared code of the servers: a free port of 127.0.0.1, printed to standard output, and an epoll instance with the
// listener and standard input. The server ends when its standard input ends.

#ifndef WHISK_BENCH_LOOPBACK_H
#define WHISK_BENCH_LOOPBACK_H

#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

// Returns the listener, or -1 after printing an error. Its events carry the pointer, those of standard input carry NULL.
static int listen_on_loopback(int epoll, void *pointer) {
    signal(SIGPIPE, SIG_IGN);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    if (bind(listener, (void *)&address, length) || listen(listener, 4096) ||
        getsockname(listener, (void *)&address, &length)) {
        perror("listen");
        return -1;
    }
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = pointer };
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    event.data.ptr = NULL;
    epoll_ctl(epoll, EPOLL_CTL_ADD, STDIN_FILENO, &event);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return listener;
}

#endif
