package craft.wrong;

/// Threads used to be ended by this error.
class CatchesThreadDeath {
    private int ended;

    void run(Runnable work) {
        try {
            work.run();
        } catch (ThreadDeath stopped) { // Leave this handler out
            ended++;
            throw stopped;
        }
    }
}
