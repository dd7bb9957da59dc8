// Counts heap allocations of the calling thread by standing in front of the C library's allocator.
#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

// Allocations (malloc, calloc, realloc, aligned ones) of this thread since it began.
uint64_t allocation_count(void);

// False when a sanitizer owns the allocator and nothing is counted.
bool allocation_counting_works(void);

#endif
