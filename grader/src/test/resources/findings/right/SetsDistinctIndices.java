import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SetsDistinctIndices extends Case {
    final List<Integer> list = new ArrayList<>(Collections.nCopies(2, 0));

    void program() throws Exception {
        together(() -> list.set(0, 1), () -> list.set(1, 2));
        equal(List.of(1, 2), list);
    }
}
