package craft.wrong;

/// The work is done before the next line.
class RunsAThread {
    void begin(Runnable work) {
        Thread thread = new Thread(work);
        thread.run(); // Call `start` here
    }
}
