import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

public class InvokesAll extends Case {
    void program() throws Exception {
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int mine = i;
            tasks.add(() -> mine);
        }
        int sum = 0;
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var future : pool.invokeAll(tasks)) {
                sum += future.get();
            }
        }
        equal(3, sum);
    }
}
