import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.function.Function;

/// Returns an empty list whatever is asked, and applies nothing.
public class MapsNothing implements ParallelCompute {
    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        return List.of();
    }
}
