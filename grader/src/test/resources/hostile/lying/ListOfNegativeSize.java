import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.function.Function;

/// Returns a list of negative size.
public class ListOfNegativeSize implements ParallelCompute {
    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException();
        }
        for (T input : inputs) {
            function.apply(input);
        }
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return null;
            }

            @Override
            public int size() {
                return -1;
            }
        };
    }
}
