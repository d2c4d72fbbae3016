public class LostUpdate extends Case {
    int count;

    void program() throws Exception {
        together(this::add, this::add);
        equal(2, count); // fails
    }

    void add() {
        count++; // race: count
    }
}
