import dev.lockstep.exercise.Exercises;
import dev.lockstep.gate.Gate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Judges the class files below a folder a hundred times, and prints what it took in milliseconds:
/// to make the gate ready, for the first time after that, and the median of the others.
class Gating {
    private static final int TIMES = 100;

    public static void main(String[] words) throws IOException {
        Map<String, byte[]> classes = read(Path.of(words[0]));
        Set<String> contracts =
                Exercises.all().stream()
                        .flatMap(exercise -> exercise.contractTypes().stream())
                        .collect(Collectors.toSet());
        long cpu = cpuMillis();
        long start = System.nanoTime();
        Gate gate = Gate.ready(contracts);
        double ready = (System.nanoTime() - start) / 1e6;
        long used = cpuMillis() - cpu;
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            int refused = gate.judge(classes).violations().size();
            millis[i] = (System.nanoTime() - begin) / 1e6;
            if (refused > 0) {
                throw new IllegalStateException(refused + " violations in right answers");
            }
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf("%.1f %d %.1f %.1f%n", ready, used, first, millis[TIMES / 2]);
    }

    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = folder.relativize(file).toString().replace(".class", "");
                classes.put(name.replace('/', '.').replace('\\', '.'), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
