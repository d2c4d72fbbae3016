public class SpinsOnAVolatileFlag extends Case {
    volatile boolean done;
    int data;

    void program() throws Exception {
        together(
                () -> {
                    while (!done) {
                        Thread.onSpinWait();
                    }
                    equal(1, data);
                },
                () -> {
                    data = 1;
                    done = true;
                });
    }
}
