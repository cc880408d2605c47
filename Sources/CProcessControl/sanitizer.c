// Programs with an environment of their own, such as action runtimes, do not see the ASAN_OPTIONS of the tests that start them.
// The Swift runtime keeps metadata for the life of a program, which the search for leaks would report in each of them. The
// decoder of messages measures its depth by the addresses of local variables, so these stay on the stack.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "detect_leaks=0:detect_stack_use_after_return=0"; }
#endif
#endif
