import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class ForksAndJoins extends Case {
    static final class Sum extends RecursiveTask<Integer> {
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (from == to) {
                return from;
            }
            Sum rest = new Sum(from + 1, to);
            rest.fork();
            return from + rest.join();
        }
    }

    void program() throws Exception {
        try (var pool = new ForkJoinPool(4)) {
            equal(6, pool.invoke(new Sum(1, 3)));
        }
    }
}
