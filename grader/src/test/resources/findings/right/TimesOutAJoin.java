public class TimesOutAJoin extends Case {
    void program() throws Exception {
        Thread thread = new Thread(this::end);
        thread.start();
        thread.join(50);
        equal(true, thread.isAlive());
        thread.join(150);
        equal(false, thread.isAlive());
    }

    void end() {
        try {
            call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
