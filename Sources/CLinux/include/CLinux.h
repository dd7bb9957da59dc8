// What Swift's Glibc module leaves out or imports awkwardly: epoll, eventfd, accept4, socket constants.
#ifndef CLINUX_H
#define CLINUX_H

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>
#include <sys/socket.h>

// epoll_event is packed and holds a union; this is how the loop sees it.
static inline uint32_t clinux_event_flags(const struct epoll_event *event) { return event->events; }
static inline uint64_t clinux_event_key(const struct epoll_event *event) { return event->data.u64; }

// epoll_ctl with the key that comes back with each event.
static inline int clinux_epoll_ctl(int epoll, int operation, int descriptor, uint32_t flags, uint64_t key) {
    struct epoll_event event;
    event.events = flags;
    event.data.u64 = key;
    return epoll_ctl(epoll, operation, descriptor, &event);
}

// A non-blocking TCP socket that no child inherits.
int clinux_stream_socket(int family);

// accept4, the new socket non-blocking and closed on exec.
int clinux_accept(int listener, struct sockaddr_storage *address, socklen_t *length);

// send without SIGPIPE.
static inline ssize_t clinux_send(int descriptor, const void *bytes, size_t count) {
    return send(descriptor, bytes, count, MSG_NOSIGNAL);
}

static const uint32_t CLINUX_IN = EPOLLIN;
static const uint32_t CLINUX_OUT = EPOLLOUT;
// Input on an edge, and the peer's end with it: an end that came together with bytes has no edge of its own.
static const uint32_t CLINUX_INPUT_EDGE = EPOLLIN | EPOLLRDHUP | EPOLLET;
// Only the peer's end, of a connection that is not read.
static const uint32_t CLINUX_LEAVING_EDGE = EPOLLRDHUP | EPOLLET;
static const uint32_t CLINUX_PEER_ENDED = EPOLLRDHUP;
static const uint32_t CLINUX_ERROR = EPOLLERR;
static const uint32_t CLINUX_HANGUP = EPOLLHUP;

#endif
