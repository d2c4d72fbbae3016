import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The line of every frame, wherever it is thrown.
public class Lines {
    static int[] none;
    static List<String> nothing;
    int field;

    static String of(Runnable task) {
        try {
            task.run();
            return "nothing thrown";
        } catch (RuntimeException e) {
            StringBuilder lines = new StringBuilder(e.getClass().getSimpleName());
            for (StackTraceElement frame : e.getStackTrace()) {
                if (frame.getFileName() != null && frame.getFileName().equals("Lines.java")) {
                    lines.append(' ').append(frame.getLineNumber());
                }
            }
            return lines.append('\n').toString();
        }
    }

    static Lines missing() {
        return null;
    }

    static synchronized void locked() {
        throw new IllegalStateException();
    }

    static Object run() {
        List<String> list = new ArrayList<>(List.of("a"));
        Supplier<String> failing = list.iterator()::next;
        failing.get();
        return of(() -> none[0]++)
                + of(() ->
                        none[0] = 1)
                + of(() -> nothing.add("x"))
                + of(
                        () -> {
                            missing().field = 1;
                        })
                + of(() -> missing().field++)
                + of(Lines::locked)
                + of(() -> {
                    synchronized (missing()) {
                        locked();
                    }
                })
                + of(() -> {
                    for (String word : list) {
                        list.add(word);
                    }
                })
                + of(() -> list
                        .get(
                                list.size()))
                + of(() -> new Object().notify())
                + of(() -> {
                    Object[] strings = new String[1];
                    strings[0] = 1;
                })
                + of(() -> {
                    int[] small = new int[1];
                    small[1] = small[0];
                });
    }
}
