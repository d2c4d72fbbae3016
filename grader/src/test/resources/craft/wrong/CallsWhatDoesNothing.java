package craft.wrong;

/// Groups of threads have neither daemons nor an end.
class CallsWhatDoesNothing {
    void run(Thread thread) throws InterruptedException {
        thread.checkAccess(); // Leave this call out
        ThreadGroup group = new ThreadGroup("workers");
        group.setDaemon(true); // Leave this call out
        Thread worker = new Thread(group, () -> {});
        worker.start();
        worker.join();
        group.destroy(); // Leave this call out
    }
}
