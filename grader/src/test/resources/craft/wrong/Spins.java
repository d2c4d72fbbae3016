package craft.wrong;

import java.util.concurrent.atomic.AtomicBoolean;

/// It takes a processor to wait.
class Spins {
    void await(AtomicBoolean open) {
        while (!open.get()) {
            Thread.onSpinWait(); // Wait for the event itself
        }
    }
}
