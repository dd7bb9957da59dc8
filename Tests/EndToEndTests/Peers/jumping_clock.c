// Put in front of the C library: the wall clock jumps by an hour or a year each time somebody looks at it.
#define _GNU_SOURCE
#include <stdatomic.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *time) {
    static const long jumps[] = {0, 3600, -3600, 31536000, -31536000};
    static atomic_uint calls;
    int result = (int)syscall(SYS_clock_gettime, clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += jumps[atomic_fetch_add(&calls, 1) % 5];
    return result;
}
