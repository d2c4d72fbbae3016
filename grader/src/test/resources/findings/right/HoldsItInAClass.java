import java.util.ArrayList;
import java.util.List;

public class HoldsItInAClass extends Case {
    static final class Holder {
        static final List<Integer> LIST = make();
        static int made;

        static List<Integer> make() {
            List<Integer> list = new ArrayList<>();
            list.add(1);
            made = made + 1;
            return list;
        }
    }

    void program() throws Exception {
        together(this::use, this::use);
    }

    void use() {
        equal(1, Holder.LIST.size());
        equal(1, Holder.made);
    }
}
