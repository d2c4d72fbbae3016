public class WaitsBusilyOnAPlainFlag extends Case {
    final boolean[] done = new boolean[1];

    void program() throws Exception {
        together(
                () -> {
                    while (!done[0]) { // race: element 0 of an array
                        Thread.onSpinWait();
                    }
                },
                () -> done[0] = true); // race: element 0 of an array
    }
}
