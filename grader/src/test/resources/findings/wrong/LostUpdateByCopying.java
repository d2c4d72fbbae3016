public class LostUpdateByCopying extends Case {
    final int[] count = new int[1];

    void program() throws Exception {
        together(this::add, this::add);
        int[] seen = new int[1];
        System.arraycopy(count, 0, seen, 0, 1);
        equal(2, seen[0]); // fails
    }

    void add() {
        int[] mine = new int[1];
        System.arraycopy(count, 0, mine, 0, 1);
        mine[0]++;
        System.arraycopy(mine, 0, count, 0, 1);
    }
}
