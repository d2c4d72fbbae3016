import dev.lockstep.formats.Format;
import dev.lockstep.formats.Formats;
import dev.lockstep.formats.Setting;
import dev.lockstep.report.Report;
import dev.lockstep.report.SavedReport;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Renders a saved report once in every format, in a JVM that has rendered none, and prints real and
/// processor time in milliseconds: of all of them together, and then of each.
final class Rendering {
    private static final Setting SETTING =
            new Setting(
                    "exercises",
                    Map.of(
                            "CLASSROOM", "c",
                            "ASSIGNMENT", "a",
                            "SUBMISSION_TAG", "t",
                            "COMMIT_URL", "u",
                            "RELEASE_URL", "u",
                            "OWNER", "o"),
                    Instant.EPOCH);

    private Rendering() {}

    public static void main(String[] arguments) throws Exception {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        Report report = SavedReport.read(Path.of(arguments[0]));
        system.getProcessCpuTime();
        Map<String, Double> each = new LinkedHashMap<>();
        long processor = system.getProcessCpuTime();
        long start = System.nanoTime();
        for (Format format : Formats.all()) {
            long begin = System.nanoTime();
            format.write(report, SETTING);
            each.put(format.id(), (System.nanoTime() - begin) / 1e6);
        }
        double all = (System.nanoTime() - start) / 1e6;
        double used = (system.getProcessCpuTime() - processor) / 1e6;
        StringBuilder line = new StringBuilder("all=" + all + " processor=" + used);
        each.forEach((name, millis) -> line.append(' ').append(name).append('=').append(millis));
        System.out.println(line);
    }
}
