public class PublishesByAVolatileFlag extends Case {
    volatile boolean done;
    int data;

    void program() throws Exception {
        together(
                () -> {
                    data = 1;
                    done = true;
                },
                () -> {
                    if (done) {
                        equal(1, data);
                    }
                });
    }
}
