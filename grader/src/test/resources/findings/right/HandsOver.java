import java.util.concurrent.SynchronousQueue;

public class HandsOver extends Case {
    final SynchronousQueue<int[]> queue = new SynchronousQueue<>();

    void program() throws Exception {
        together(
                () -> {
                    int[] made = new int[1];
                    made[0] = 7;
                    queue.put(made);
                },
                () -> equal(7, queue.take()[0]++));
    }
}
