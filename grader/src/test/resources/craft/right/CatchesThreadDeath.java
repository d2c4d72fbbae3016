package craft.right;

/// It counts the errors that there are.
class CatchesThreadDeath {
    private int ended;

    void run(Runnable work) {
        try {
            work.run();
        } catch (StackOverflowError | OutOfMemoryError failure) {
            ended++;
            throw failure;
        }
    }
}
