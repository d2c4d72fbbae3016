import java.lang.reflect.Array;

public class LostUpdateByReflection extends Case {
    final int[] count = new int[1];

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, Array.getInt(count, 0)); // fails
    }

    void add() {
        Array.setInt(count, 0, Array.getInt(count, 0) + 1);
    }
}
