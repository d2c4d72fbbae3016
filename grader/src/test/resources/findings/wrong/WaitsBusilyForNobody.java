public class WaitsBusilyForNobody extends Case {
    volatile boolean done;

    void program() throws Exception {
        while (!done) {
            Thread.onSpinWait(); // runs on
        }
    }
}
