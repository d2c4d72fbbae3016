import exercises.parallelcompute.ParallelCompute;
import java.util.*;
import java.util.function.Function;

/// Returns a list whose elements change from one look to the next.
public class ListThatChanges implements ParallelCompute {
    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException();
        }
        List<R> results = new ArrayList<>();
        for (T input : inputs) {
            results.add(function.apply(input));
        }
        int[] looks = new int[1];
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return results.get((index + looks[0]++) % results.size());
            }

            @Override
            public int size() {
                return results.size();
            }
        };
    }
}
