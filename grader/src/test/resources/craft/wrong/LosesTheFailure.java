package craft.wrong;

import java.util.concurrent.Callable;

/// Nobody learns that the call failed.
class LosesTheFailure {
    <T> T attempt(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) { // Keep the failure
            return null;
        }
    }

    <T> T tell(Callable<T> call) {
        T result = null;
        try {
            result = call.call();
        } catch (Throwable e) { // Keep the failure
            e.printStackTrace();
        }
        return result;
    }
}
