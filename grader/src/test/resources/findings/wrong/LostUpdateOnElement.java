public class LostUpdateOnElement extends Case {
    final int[] counts = new int[2];

    void program() throws Exception {
        together(() -> counts[1]++, () -> add(counts)); // race: element 1 of an array
        equal(2, counts[1]); // fails
    }

    static void add(int[] counts) {
        counts[1] = counts[1] + 1; // race: element 1 of an array
    }
}
