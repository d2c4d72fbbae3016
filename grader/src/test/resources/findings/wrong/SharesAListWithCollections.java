import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SharesAListWithCollections extends Case {
    final List<Integer> list = new ArrayList<>(List.of(3, 2, 1));

    void program() throws Exception {
        together(
                () -> Collections.addAll(list, 4), // race: an ArrayList
                () -> Collections.max(list)); // race: an ArrayList
    }
}
