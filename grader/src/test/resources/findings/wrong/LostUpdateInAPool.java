import java.util.concurrent.Executors;

public class LostUpdateInAPool extends Case {
    int count;

    void program() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                pool.submit(() -> {
                    for (int j = 0; j < 5; j++) {
                        count++; // race: count
                    }
                });
            }
        }
        equal(20, count); // fails
    }
}
