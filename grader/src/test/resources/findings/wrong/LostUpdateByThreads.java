public class LostUpdateByThreads extends Case {
    static final class Adder extends Thread {
        private final LostUpdateByThreads counter;

        Adder(LostUpdateByThreads counter) {
            this.counter = counter;
        }

        @Override
        public void run() {
            counter.count++; // race: count
        }
    }

    int count;

    void program() throws Exception {
        Adder one = new Adder(this);
        Adder two = new Adder(this);
        one.start();
        two.start();
        one.join();
        two.join();
        equal(2, count); // fails
    }
}
