package craft.right;

/// Threads are daemons, and so is something of its own; a group only holds threads.
class CallsWhatDoesNothing {
    static final class Crew {
        private boolean daemon;

        void setDaemon(boolean on) {
            daemon = on;
        }

        void destroy() {
            setDaemon(!daemon);
        }
    }

    void run(Crew crew) throws InterruptedException {
        ThreadGroup group = new ThreadGroup("workers");
        group.setMaxPriority(3);
        Thread worker = new Thread(group, crew::destroy);
        worker.setDaemon(true);
        worker.start();
        worker.join();
        crew.setDaemon(group.activeCount() == 0 && worker.isDaemon());
        crew.destroy();
    }
}
