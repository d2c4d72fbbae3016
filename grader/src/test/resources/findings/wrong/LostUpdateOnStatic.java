public class LostUpdateOnStatic extends Case {
    static long count;

    void program() throws Exception {
        together(LostUpdateOnStatic::add, LostUpdateOnStatic::add);
        equal(2L, count); // fails
    }

    static void add() {
        count += 1; // race: count
    }
}
