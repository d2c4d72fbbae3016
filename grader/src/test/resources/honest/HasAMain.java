import java.util.*;
import java.util.concurrent.*;

class HasAMain {
    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.out.println("usage: HasAMain N");
            return;
        }
        int count = Integer.parseInt(args[0]);
        List<Future<Integer>> futures = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = 0; i < count; i++) {
                int n = i;
                futures.add(pool.submit(() -> n * n));
            }
        }
        long before = System.nanoTime();
        for (Future<Integer> future : futures) {
            System.out.println(future.get(1, TimeUnit.SECONDS) + System.lineSeparator());
        }
        System.err.printf("%.3f ms%n", (System.nanoTime() - before) / 1e6);
    }
}
