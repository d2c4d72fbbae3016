/// Comes to its end, but not without using up processor time.
public class WaitsBusilyForACall extends Case {
    volatile boolean done;

    void program() throws Exception {
        together(
                () -> {
                    while (!done) { // spins
                        Thread.onSpinWait(); // spins
                    }
                },
                () -> {
                    call.call();
                    done = true;
                });
    }
}
