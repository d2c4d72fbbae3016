import java.util.*;
import java.util.concurrent.*;

class ForksAndJoins {
    static final class Sum extends RecursiveTask<Long> {
        private static final long serialVersionUID = 1;
        private final long[] values;
        private final int from;
        private final int to;

        Sum(long[] values, int from, int to) {
            this.values = values;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Long compute() {
            if (to - from < 10) {
                return Arrays.stream(values, from, to).sum();
            }
            Sum left = new Sum(values, from, (from + to) >>> 1);
            left.fork();
            return new Sum(values, (from + to) >>> 1, to).compute() + left.join();
        }
    }

    static final class Named extends ForkJoinWorkerThread {
        Named(ForkJoinPool pool) {
            super(pool);
            setName("named-" + getPoolIndex());
        }
    }

    long run() {
        ForkJoinPool pool = new ForkJoinPool(4, Named::new, (thread, error) -> {}, true);
        try {
            return pool.invoke(new Sum(new long[100], 0, 100)) + ForkJoinPool.commonPool().getParallelism();
        } finally {
            pool.close();
        }
    }
}
