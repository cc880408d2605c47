#define _GNU_SOURCE
#include "CProcessControl.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef CLOSE_RANGE_CLOEXEC
#define CLOSE_RANGE_CLOEXEC (1U << 2)
#endif

struct failure {
    int step;
    int error;
};

static int pidfd_open_compat(pid_t pid) {
#ifdef SYS_pidfd_open
    return (int)syscall(SYS_pidfd_open, pid, 0);
#else
    return (int)syscall(434, pid, 0);
#endif
}

// Marks every descriptor from `first` on as close-on-exec. close_range supports this flag since Linux 5.11.
static void close_on_exec_from(unsigned int first, long limit) {
#ifdef SYS_close_range
    if (syscall(SYS_close_range, first, ~0U, CLOSE_RANGE_CLOEXEC) == 0) {
        return;
    }
#endif
    for (long fd = first; fd < limit; fd++) {
        int flags = fcntl((int)fd, F_GETFD);
        if (flags >= 0) {
            (void)fcntl((int)fd, F_SETFD, flags | FD_CLOEXEC);
        }
    }
}

static void report_and_exit(int report, int step, int error) {
    struct failure failure = {step, error};
    ssize_t written;
    do {
        written = write(report, &failure, sizeof failure);
    } while (written < 0 && errno == EINTR);
    _exit(127);
}

// Runs in the child and calls only async-signal-safe functions.
static void become(const struct cpc_spawn_request *request, int report, pid_t parent, long descriptor_limit) {
    // The report pipe and the source descriptors may have numbers that are targets of others: move them to higher numbers.
    int high = fcntl(report, F_DUPFD_CLOEXEC, CPC_MAXIMUM_DESCRIPTORS + 1);
    if (high < 0) {
        report_and_exit(report, CPC_STEP_DESCRIPTORS, errno);
    }
    report = high;

    struct sigaction defaults;
    memset(&defaults, 0, sizeof defaults);
    defaults.sa_handler = SIG_DFL;
    // Ignored signals stay ignored after exec (servers ignore SIGPIPE), but the new program expects the defaults.
    for (int signal_number = 1; signal_number < NSIG; signal_number++) {
        if (signal_number != SIGKILL && signal_number != SIGSTOP) {
            (void)sigaction(signal_number, &defaults, NULL);
        }
    }
    sigset_t none;
    sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, NULL);

    if (request->new_session && setsid() < 0) {
        report_and_exit(report, CPC_STEP_SESSION, errno);
    }
    if (request->death_signal != 0) {
        if (prctl(PR_SET_PDEATHSIG, request->death_signal) != 0) {
            report_and_exit(report, CPC_STEP_DEATH_SIGNAL, errno);
        }
        // The parent may have died before prctl took effect.
        if (getppid() != parent) {
            _exit(127);
        }
    }

    // "0" is the writing process. It joins before it can start other processes.
    if (request->control_group >= 0) {
        ssize_t joined;
        do {
            joined = write(request->control_group, "0", 1);
        } while (joined < 0 && errno == EINTR);
    }

    int moved[CPC_MAXIMUM_DESCRIPTORS];
    for (int i = 0; i < request->descriptor_count; i++) {
        moved[i] = fcntl(request->descriptors[i], F_DUPFD_CLOEXEC, CPC_MAXIMUM_DESCRIPTORS + 1);
        if (moved[i] < 0) {
            report_and_exit(report, CPC_STEP_DESCRIPTORS, errno);
        }
    }
    for (int i = 0; i < request->descriptor_count; i++) {
        if (dup2(moved[i], i) < 0) {
            report_and_exit(report, CPC_STEP_DESCRIPTORS, errno);
        }
    }
    close_on_exec_from((unsigned int)request->descriptor_count, descriptor_limit);

    if (request->working_directory != NULL && chdir(request->working_directory) != 0) {
        report_and_exit(report, CPC_STEP_WORKING_DIRECTORY, errno);
    }
    execve(request->executable, request->arguments, request->environment);
    report_and_exit(report, CPC_STEP_EXEC, errno);
}

static void reap(pid_t pid) {
    int status;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
}

int cpc_spawn(const struct cpc_spawn_request *request, pid_t *process_identifier, int *process_descriptor,
              enum cpc_step *failed_step) {
    *failed_step = CPC_STEP_NONE;
    if (request->descriptor_count > CPC_MAXIMUM_DESCRIPTORS) {
        *failed_step = CPC_STEP_DESCRIPTORS;
        return EINVAL;
    }
    int report[2];
    if (pipe2(report, O_CLOEXEC) != 0) {
        *failed_step = CPC_STEP_PIPE;
        return errno;
    }
    pid_t parent = getpid();
    struct rlimit limit;
    long descriptor_limit = 1024;
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) {
        descriptor_limit = (long)limit.rlim_cur;
    }

    // Signal handlers of this process must not run in the child, where they would use shared descriptors.
    sigset_t all, previous;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &previous);
    pid_t child = fork();
    if (child == 0) {
        become(request, report[1], parent, descriptor_limit);
        _exit(127);
    }
    int fork_error = errno;
    pthread_sigmask(SIG_SETMASK, &previous, NULL);
    close(report[1]);
    if (child < 0) {
        close(report[0]);
        *failed_step = CPC_STEP_FORK;
        return fork_error;
    }

    // End of file: exec succeeded and closed the pipe, or the child died before, which its exit status shows.
    struct failure failure = {0, 0};
    ssize_t count;
    do {
        count = read(report[0], &failure, sizeof failure);
    } while (count < 0 && errno == EINTR);
    close(report[0]);
    if (count == (ssize_t)sizeof failure) {
        reap(child);
        *failed_step = (enum cpc_step)failure.step;
        return failure.error;
    }

    // The child has not been reaped, so its id cannot belong to another process.
    int descriptor = pidfd_open_compat(child);
    if (descriptor < 0) {
        int error = errno;
        kill(request->new_session ? -child : child, SIGKILL);
        reap(child);
        *failed_step = CPC_STEP_PIDFD;
        return error;
    }
    *process_identifier = child;
    *process_descriptor = descriptor;
    return 0;
}

int cpc_peek_exit(pid_t process_identifier, int *code, bool *signalled) {
    siginfo_t info;
    memset(&info, 0, sizeof info);
    while (waitid(P_PID, (id_t)process_identifier, &info, WEXITED | WNOWAIT | WNOHANG) != 0) {
        if (errno != EINTR) {
            return -errno;
        }
    }
    if (info.si_pid == 0) {
        return 0;
    }
    *code = info.si_status;
    *signalled = info.si_code != CLD_EXITED;
    return 1;
}

void cpc_ensure_children_are_waitable(void) {
    struct sigaction current;
    if (sigaction(SIGCHLD, NULL, &current) != 0) {
        return;
    }
    bool ignored = !(current.sa_flags & SA_SIGINFO) && current.sa_handler == SIG_IGN;
    if (ignored || (current.sa_flags & SA_NOCLDWAIT)) {
        current.sa_flags &= ~SA_NOCLDWAIT;
        if (ignored) {
            current.sa_handler = SIG_DFL;
        }
        (void)sigaction(SIGCHLD, &current, NULL);
    }
}

struct thread_start {
    void (*body)(void *);
    void *context;
};

static void *run_thread(void *argument) {
    struct thread_start start = *(struct thread_start *)argument;
    free(argument);
    start.body(start.context);
    return NULL;
}

int cpc_start_thread(const char *name, void (*body)(void *), void *context) {
    struct thread_start *start = malloc(sizeof *start);
    if (start == NULL) {
        return ENOMEM;
    }
    start->body = body;
    start->context = context;
    sigset_t all, previous;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &previous);
    pthread_t thread;
    int error = pthread_create(&thread, NULL, run_thread, start);
    pthread_sigmask(SIG_SETMASK, &previous, NULL);
    if (error != 0) {
        free(start);
        return error;
    }
    (void)pthread_setname_np(thread, name);
    (void)pthread_detach(thread);
    return 0;
}

int cpc_open_process(pid_t process_identifier) {
    return pidfd_open_compat(process_identifier);
}

int cpc_send_signal(int process_descriptor, int signal_number) {
#ifdef SYS_pidfd_send_signal
    return (int)syscall(SYS_pidfd_send_signal, process_descriptor, signal_number, NULL, 0);
#else
    return (int)syscall(424, process_descriptor, signal_number, NULL, 0);
#endif
}

int cpc_pipe(int *ends) {
    return pipe2(ends, O_CLOEXEC);
}

int cpc_release_space(int descriptor, long long offset, long long length) {
    return fallocate(descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)offset, (off_t)length);
}
