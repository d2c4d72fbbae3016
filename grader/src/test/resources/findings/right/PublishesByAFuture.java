import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class PublishesByAFuture extends Case {
    int data;

    void program() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Integer>> future = pool.submit(this::fill);
            equal(List.of(1, 2), future.get());
            equal(2, data);
        }
    }

    List<Integer> fill() {
        List<Integer> list = new ArrayList<>();
        list.add(1);
        list.add(2);
        data = 2;
        return list;
    }
}
