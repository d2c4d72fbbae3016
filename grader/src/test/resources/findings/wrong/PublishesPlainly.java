public class PublishesPlainly extends Case {
    int data;
    boolean done;

    void program() throws Exception {
        together(
                () -> {
                    data = 1;
                    done = true; // race: done
                },
                () -> {
                    if (done) { // race: done
                        equal(1, data);
                    }
                });
    }
}
