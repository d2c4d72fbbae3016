import java.util.ArrayList;
import java.util.List;

public class SharesAnArrayList extends Case {
    final List<Integer> list = new ArrayList<>();

    void program() throws Exception {
        together(() -> list.add(1), () -> list.add(2)); // race: an ArrayList
    }
}
