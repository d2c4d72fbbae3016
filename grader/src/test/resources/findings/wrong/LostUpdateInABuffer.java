import java.nio.ByteBuffer;

public class LostUpdateInABuffer extends Case {
    final ByteBuffer count = ByteBuffer.allocate(4);

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count.getInt(0)); // fails
    }

    void add() {
        count.putInt(0, count.getInt(0) + 1);
    }
}
