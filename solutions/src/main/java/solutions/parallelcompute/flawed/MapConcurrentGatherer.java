package solutions.parallelcompute.flawed;

import exercises.parallelcompute.ParallelCompute;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;

/// One line with the JDK's `mapConcurrent`: it hands results on in order and puts interrupts off.
///
/// A slow input at the front keeps further ones from starting, and an interrupt is noticed when all
/// is done.
public final class MapConcurrentGatherer implements ParallelCompute {

    public MapConcurrentGatherer() {}

    @Override
    public <T, R> List<R> map(List<T> inputs, Function<T, R> function, int parallelism)
            throws InterruptedException {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be 1 or more: " + parallelism);
        }
        return inputs.stream().gather(Gatherers.mapConcurrent(parallelism, function)).toList();
    }
}
