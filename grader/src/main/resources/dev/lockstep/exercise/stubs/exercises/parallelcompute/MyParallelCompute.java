package exercises.parallelcompute;

import java.util.List;
import java.util.function.Function;

/// Your parallel map: the README beside this file tells what it has to do.
public class MyParallelCompute implements ParallelCompute {

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        throw new UnsupportedOperationException("TODO: share the inputs among the workers");
    }
}
