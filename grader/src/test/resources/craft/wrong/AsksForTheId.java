package craft.wrong;

import java.util.function.ToLongFunction;

/// The number has a newer name.
class AsksForTheId {
    static final class Worker extends Thread {}

    long[] ids(Worker worker) {
        ToLongFunction<Thread> id = Thread::getId; // Ask for a thread's number
        return new long[] {
            Thread.currentThread().getId(), // Ask for a thread's number
            worker.getId(), // Ask for a thread's number
            id.applyAsLong(worker)
        };
    }
}
