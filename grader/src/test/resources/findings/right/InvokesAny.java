import java.util.List;
import java.util.concurrent.Executors;

public class InvokesAny extends Case {
    void program() throws Exception {
        try (var pool = Executors.newFixedThreadPool(3)) {
            equal("b", pool.invokeAny(List.of(
                    () -> {
                        Thread.sleep(500);
                        return "a";
                    },
                    () -> {
                        Thread.sleep(100);
                        return "b";
                    })));
        }
    }
}
