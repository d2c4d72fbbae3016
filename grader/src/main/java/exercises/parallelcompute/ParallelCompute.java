package exercises.parallelcompute;

import java.util.List;
import java.util.function.Function;

public interface ParallelCompute {
    <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException;
}
