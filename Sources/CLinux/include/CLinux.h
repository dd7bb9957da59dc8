// What Swift's Glibc module leaves out: epoll and eventfd.
#ifndef CLINUX_H
#define CLINUX_H

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/random.h>

#endif
