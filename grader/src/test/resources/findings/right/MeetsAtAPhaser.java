import java.util.concurrent.Phaser;

public class MeetsAtAPhaser extends Case {
    final Phaser phaser = new Phaser(2);
    final int[] halves = new int[2];

    void program() throws Exception {
        together(() -> meet(0), () -> meet(1));
    }

    void meet(int mine) {
        halves[mine] = mine + 1;
        phaser.arriveAndAwaitAdvance();
        equal(3, halves[0] + halves[1]);
    }
}
