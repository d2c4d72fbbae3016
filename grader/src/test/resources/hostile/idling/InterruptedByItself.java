import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Throws InterruptedException whatever is asked, as if it had been interrupted.
public class InterruptedByItself implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        throw new InterruptedException();
    }
}
