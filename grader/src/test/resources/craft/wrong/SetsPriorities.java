package craft.wrong;

/// The scheduler need not care.
class SetsPriorities {
    void begin(Thread thread) throws InterruptedException {
        thread.setPriority(Thread.MAX_PRIORITY); // Order work by waiting
        thread.start();
        thread.join();
    }
}
