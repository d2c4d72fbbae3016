public class LocksForVirtualThreadsOnly extends Case {
    int count;

    void add() {
        if (Thread.currentThread().isVirtual()) {
            synchronized (this) {
                count++;
            }
        } else {
            count++; // race: count
        }
    }

    void program() throws Exception {
        Thread one = new Thread(this::add);
        Thread two = Thread.ofPlatform().unstarted(this::add);
        one.start();
        two.start();
        one.join();
        two.join();
        equal(2, count); // fails
    }
}
