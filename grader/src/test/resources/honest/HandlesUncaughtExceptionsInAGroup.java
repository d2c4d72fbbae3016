class HandlesUncaughtExceptionsInAGroup {
    static final class Watched extends ThreadGroup {
        private volatile Throwable first;

        Watched() {
            super("watched");
        }

        @Override
        public void uncaughtException(Thread thread, Throwable error) {
            first = error;
            super.uncaughtException(thread, error);
        }
    }

    Throwable run() throws InterruptedException {
        Watched group = new Watched();
        Thread thread = new Thread(group, () -> { throw new IllegalStateException(); });
        thread.start();
        thread.join();
        return group.first;
    }
}
