import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Returns an empty list whatever is asked, and calls nothing.
public class GathersNothing implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        return List.of();
    }
}
