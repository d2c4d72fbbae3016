/// The compiler puts the threads aside while it works out what they are called.
public class Unusual {
    static int count;

    static String run() throws Exception {
        Thread thread =
                new Thread(
                        new Thread(count == 0 ? Unusual::add : () -> {}, "inner"),
                        switch (count) {
                            case 1 -> "one";
                            default -> {
                                try {
                                    yield new Thread("tried").getName();
                                } finally {
                                    add();
                                }
                            }
                        });
        thread.start();
        thread.join();
        return thread.getName() + count;
    }

    static synchronized void add() {
        count++;
    }
}
