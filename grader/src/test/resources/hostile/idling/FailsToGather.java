import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Throws at once and calls nothing.
public class FailsToGather implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        throw new IllegalStateException("offline");
    }
}
