public class SleepsForTheLongest extends Case {
    void program() throws Exception {
        long start = System.nanoTime();
        together(() -> Thread.sleep(100), () -> Thread.sleep(250));
        equal(250L, millisSince(start));
    }
}
