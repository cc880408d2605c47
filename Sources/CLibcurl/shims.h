// libcurl for Swift. Swift cannot call C functions with variable arguments, and libcurl sets and reads its options
// through such functions; the inline functions below give each argument type a name of its own. The epoll and eventfd
// headers are here because Swift's Glibc module leaves them out.

#ifndef WHISK_CLIBCURL_SHIMS_H
#define WHISK_CLIBCURL_SHIMS_H

#include <curl/curl.h>
#include <errno.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>

// MARK: curl_easy_setopt

static inline CURLcode curlshim_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode curlshim_set_offset(CURL *easy, CURLoption option, int64_t value) {
    return curl_easy_setopt(easy, option, (curl_off_t)value);
}

static inline CURLcode curlshim_set_string(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode curlshim_set_pointer(CURL *easy, CURLoption option, const void *value) {
    return curl_easy_setopt(easy, option, value);
}

static inline CURLcode curlshim_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(easy, option, value);
}

typedef size_t (*curlshim_data_function)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode curlshim_set_data_function(CURL *easy, CURLoption option, curlshim_data_function function) {
    return curl_easy_setopt(easy, option, function);
}

static inline CURLcode curlshim_set_prerequest_function(CURL *easy, curl_prereq_callback function) {
    return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, function);
}

static inline CURLcode curlshim_set_open_socket_function(CURL *easy, curl_opensocket_callback function) {
    return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode curlshim_set_close_socket_function(CURL *easy, curl_closesocket_callback function) {
    return curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, function);
}

// The option that names protocols by string came with 7.85, which deprecated the bit mask.
static inline CURLcode curlshim_allow_only_http(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    return curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
}

// Without this option (7.87) libcurl joins a running name-resolution thread when the transfer is removed, which would
// block the caller for as long as the name server stays silent.
static inline void curlshim_leave_resolver_threads(CURL *easy) {
#if LIBCURL_VERSION_NUM >= 0x075700
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
#else
    (void)easy;
#endif
}

// MARK: curl_easy_getinfo

static inline CURLcode curlshim_get_long(CURL *easy, CURLINFO info, long *value) {
    return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode curlshim_get_offset(CURL *easy, CURLINFO info, int64_t *value) {
    curl_off_t result = 0;
    CURLcode code = curl_easy_getinfo(easy, info, &result);
    *value = (int64_t)result;
    return code;
}

static inline CURLcode curlshim_get_pointer(CURL *easy, CURLINFO info, void **value) {
    char *result = NULL;
    CURLcode code = curl_easy_getinfo(easy, info, &result);
    *value = result;
    return code;
}

static inline CURLcode curlshim_get_socket(CURL *easy, curl_socket_t *value) {
    return curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, value);
}

// MARK: curl_multi_setopt

static inline CURLMcode curlshim_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

static inline CURLMcode curlshim_multi_set_pointer(CURLM *multi, CURLMoption option, void *value) {
    return curl_multi_setopt(multi, option, value);
}

static inline CURLMcode curlshim_multi_set_socket_function(CURLM *multi, curl_socket_callback function) {
    return curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, function);
}

static inline CURLMcode curlshim_multi_set_timer_function(CURLM *multi, curl_multi_timer_callback function) {
    return curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, function);
}

// MARK: Values Swift does not import: casts inside macros, and a member of a union

static inline CURLcode curlshim_message_result(const CURLMsg *message) {
    return message->data.result;
}

static inline size_t curlshim_write_pause(void) {
    return (size_t)CURL_WRITEFUNC_PAUSE;
}

static inline long curlshim_auth_basic(void) {
    return (long)CURLAUTH_BASIC;
}

static inline int curlshim_open_socket(const struct curl_sockaddr *address) {
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static inline int curlshim_longest_unix_path(void) {
    return (int)sizeof(((struct sockaddr_un *)0)->sun_path) - 1;
}

static inline void curlshim_name_thread(const char *name) {
    prctl(PR_SET_NAME, name, 0, 0, 0);
}

// MARK: epoll

static inline int curlshim_epoll_control(int epoll, int operation, int descriptor, uint32_t events) {
    struct epoll_event event;
    event.events = events;
    event.data.u64 = 0;
    event.data.fd = descriptor;
    return epoll_ctl(epoll, operation, descriptor, &event);
}

static inline int curlshim_epoll_descriptor(const struct epoll_event *event) {
    return event->data.fd;
}

enum {
    curlshim_readable = EPOLLIN,
    curlshim_writable = EPOLLOUT,
    curlshim_failed = EPOLLERR | EPOLLHUP,
};

#endif
