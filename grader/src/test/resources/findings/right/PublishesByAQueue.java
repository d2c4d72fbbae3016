import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class PublishesByAQueue extends Case {
    final BlockingQueue<StringBuilder> queue = new LinkedBlockingQueue<>();

    void program() throws Exception {
        together(
                () -> queue.put(new StringBuilder("made")),
                () -> equal("made twice", queue.take().append(" twice").toString()));
    }
}
