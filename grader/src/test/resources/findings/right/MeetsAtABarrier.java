import java.util.concurrent.CyclicBarrier;

public class MeetsAtABarrier extends Case {
    final CyclicBarrier barrier = new CyclicBarrier(2);
    final int[] halves = new int[2];

    void program() throws Exception {
        together(() -> meet(0), () -> meet(1));
    }

    void meet(int mine) throws Exception {
        halves[mine] = mine + 1;
        barrier.await();
        equal(3, halves[0] + halves[1]);
    }
}
