#ifndef C_PROCESS_CONTROL_H
#define C_PROCESS_CONTROL_H

#include <stdbool.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/types.h>

// The part of process control that runs between fork and exec, where only async-signal-safe calls are allowed. It is written
// in C because Swift code may allocate or take a lock.

enum cpc_step {
    CPC_STEP_NONE = 0,
    CPC_STEP_PIPE,
    CPC_STEP_FORK,
    CPC_STEP_PIDFD,
    CPC_STEP_SESSION,
    CPC_STEP_DEATH_SIGNAL,
    CPC_STEP_DESCRIPTORS,
    CPC_STEP_WORKING_DIRECTORY,
    CPC_STEP_EXEC,
};

struct cpc_spawn_request {
    const char *_Nonnull executable;
    char *_Nullable const *_Nonnull arguments;    // null-terminated, the first is argv[0]
    char *_Nullable const *_Nonnull environment;  // null-terminated, the complete environment of the child
    const char *_Nullable working_directory;
    const int *_Nonnull descriptors;  // descriptors[i] of this process becomes i in the child; the others are closed
    int descriptor_count;             // at most CPC_MAXIMUM_DESCRIPTORS
    bool new_session;                 // own session and process group, with the process id as its id
    int control_group;                // an open cgroup.procs to join, or -1; ignored if the system refuses
    int death_signal;                 // sent to the child when the calling THREAD ends; 0: none
};

#define CPC_MAXIMUM_DESCRIPTORS 16

// Starts a process and returns once exec has succeeded. Returns 0, or an errno with the failed step; then no process is left
// behind.
int cpc_spawn(const struct cpc_spawn_request *_Nonnull request, pid_t *_Nonnull process_identifier,
              int *_Nonnull process_descriptor, enum cpc_step *_Nonnull failed_step);

// Checks whether a child has ended, without reaping it. Returns 1 (ended; *code is the exit code, or the signal if
// *signalled), 0 (still running) or a negated errno.
int cpc_peek_exit(pid_t process_identifier, int *_Nonnull code, bool *_Nonnull signalled);

// Makes exit statuses available even if this process was started with SIGCHLD ignored.
void cpc_ensure_children_are_waitable(void);

// Starts a detached thread on which all signals are blocked. Returns 0 or an errno.
int cpc_start_thread(const char *_Nonnull name, void (*_Nonnull body)(void *_Nullable), void *_Nullable context);

// Opens a descriptor of any process. Returns -1 if no process has the id, or with errno.
int cpc_open_process(pid_t process_identifier);

// Sends a signal to the process of a descriptor. Returns 0, or -1 with errno.
int cpc_send_signal(int process_descriptor, int signal_number);

// Opens a pipe (reading end, writing end) with close-on-exec set. Returns 0, or -1 with errno.
int cpc_pipe(int *_Nonnull ends);

// Releases the disk space of a part of a file; the file keeps its size. Returns 0, or -1 with errno.
int cpc_release_space(int descriptor, long long offset, long long length);

#endif
