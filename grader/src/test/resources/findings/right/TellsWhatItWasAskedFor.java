public class TellsWhatItWasAskedFor extends Case {
    int count;

    void add(boolean daemon, int priority) {
        Thread me = Thread.currentThread();
        if (me.isVirtual() || me.isDaemon() != daemon || me.getPriority() != priority) {
            count++;
        } else {
            synchronized (this) {
                count++;
            }
        }
    }

    void program() throws Exception {
        Thread one = new Thread(() -> add(true, 3));
        one.setDaemon(true);
        one.setPriority(3);
        Thread two = Thread.ofPlatform().priority(7).unstarted(() -> add(false, 7));
        one.start();
        two.start();
        one.join();
        two.join();
        equal(true, one.isDaemon());
        equal(3, one.getPriority());
        equal(2, count);
    }
}
