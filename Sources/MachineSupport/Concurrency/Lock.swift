#if THREAD_SANITIZER
    import Glibc

    /// The lock of builds for the thread sanitizer (`make test-sanitize`): a POSIX mutex. The sanitizer sees what a POSIX mutex
    /// orders but not what the lock of the standard library orders, and would report every value behind such a lock as a race.
    ///
    /// `@unchecked`: both pointers are constant, and the value is reached only between locking and unlocking.
    package struct Lock<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
        private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        private let value = UnsafeMutablePointer<Value>.allocate(capacity: 1)

        package init(_ initialValue: consuming sending Value) {
            pthread_mutex_init(mutex, nil)
            value.initialize(to: initialValue)
        }

        deinit {
            value.deinitialize(count: 1)
            value.deallocate()
            pthread_mutex_destroy(mutex)
            mutex.deallocate()
        }

        package borrowing func withLock<Result: ~Copyable, Failure: Error>(
            _ body: (inout sending Value) throws(Failure) -> sending Result
        ) throws(Failure) -> sending Result {
            pthread_mutex_lock(mutex)
            defer { pthread_mutex_unlock(mutex) }
            return try body(&value.pointee)
        }
    }
#else
    public import Synchronization

    /// The one lock of this package: the standard library's `Mutex`, except in builds for the thread sanitizer, which does not
    /// understand that one.
    package struct Lock<Value: ~Copyable>: ~Copyable, Sendable {
        @usableFromInline let mutex: Mutex<Value>

        @inlinable package init(_ initialValue: consuming sending Value) { mutex = Mutex(initialValue) }

        @inlinable package borrowing func withLock<Result: ~Copyable, Failure: Error>(
            _ body: (inout sending Value) throws(Failure) -> sending Result
        ) throws(Failure) -> sending Result {
            try mutex.withLock(body)
        }
    }
#endif
