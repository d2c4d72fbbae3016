import java.util.concurrent.StructuredTaskScope;

public class ForksInAScope extends Case {
    int left;
    int right;

    void program() throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            var one = scope.fork(() -> ++left);
            var two = scope.fork(() -> ++right);
            scope.join();
            equal(2, one.get() + two.get());
        }
        equal(2, left + right);
    }
}
