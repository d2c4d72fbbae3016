package craft.right;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/// The failure is kept in a variable, thrown on, or answered by another try.
class LosesTheFailure {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    <T> T attempt(Callable<T> call) {
        T result = null;
        Throwable thrown = null;
        try {
            result = call.call();
        } catch (Throwable e) {
            thrown = e;
        }
        failure.set(thrown);
        return result;
    }

    <T> T insist(Callable<T> call) {
        while (true) {
            try {
                return call.call();
            } catch (Exception e) {
                // Once more.
            }
        }
    }

    <T> T wrap(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
