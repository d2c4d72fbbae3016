import exercises.gatherwitherrors.GatherWithErrors;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Repeats a program on real threads.
final class Stress {
    private static final long HANG_MILLIS = 2_000;

    private final Path classes;

    /// @param classes folder of the compiled programs
    Stress(Path classes) {
        this.classes = classes;
    }

    /// What came of it: `passed 512 times`, `failed at 3`, `hung at 1`.
    String of(String name, long nanos) throws Exception {
        URL[] folder = {classes.toUri().toURL()};
        long end = System.nanoTime() + nanos;
        int runs = 0;
        URLClassLoader loader = null;
        while (runs == 0 || System.nanoTime() < end) {
            runs++;
            if (loader == null || keepsState(loader.loadClass(name))) {
                loader = new URLClassLoader(folder, Stress.class.getClassLoader());
            }
            Class<?> program = loader.loadClass(name);
            Throwable[] failure = new Throwable[1];
            Thread thread =
                    Thread.ofPlatform().daemon().unstarted(() -> failure[0] = run(program));
            thread.start();
            thread.join(HANG_MILLIS);
            if (thread.isAlive()) {
                thread.interrupt();
                return "hung at " + runs;
            }
            if (failure[0] != null) {
                return "failed at " + runs;
            }
        }
        return "passed " + runs + (runs == 1 ? " time" : " times");
    }

    /// Whether static fields make a second run another one than the first.
    private static boolean keepsState(Class<?> program) {
        return Stream.concat(Stream.of(program), Stream.of(program.getDeclaredClasses()))
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .mapToInt(Field::getModifiers)
                .anyMatch(is -> Modifier.isStatic(is) && !Modifier.isFinal(is));
    }

    private static Throwable run(Class<?> program) {
        try {
            var made = program.getDeclaredConstructor();
            made.setAccessible(true);
            Callable<String> call =
                    () -> {
                        Thread.sleep(100);
                        return "done";
                    };
            ((GatherWithErrors) made.newInstance()).gather(List.of(call));
            return null;
        } catch (Throwable e) {
            return e;
        }
    }
}
