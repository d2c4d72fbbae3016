package dev.lockstep.patch;

import dev.lockstep.timing.TimedWaits;
import java.io.File;
import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The Java agent that redefines the patched JDK classes, all or none, before the stage's `main`
/// runs. It never stops the JVM: what went wrong is in the [PatchReport].
///
/// It redefines instead of transforming classes as they load: one pass over two dozen classes costs
/// 10–15 ms, a transformer that stays costs something for every class the JVM ever loads. No
/// lambdas here, as in [PatchedClasses].
public final class Agent {
    /// The system property that is `true` in the training run for an AOT cache. There the agent
    /// does everything but redefine: JDK 25 crashes when it writes a cache after a redefinition.
    public static final String TRAINING = "lockstep.training";

    private Agent() {}

    /// Takes the path of the file of patched classes; without it, or if the file belongs to another
    /// JDK, the classes are patched now.
    public static void premain(@Nullable String file, Instrumentation instrumentation) {
        try {
            patch(file, instrumentation).publish();
        } catch (Throwable e) {
            new PatchReport(false, e.toString()).publish();
        }
    }

    private static PatchReport patch(@Nullable String file, Instrumentation instrumentation)
            throws IOException, ClassNotFoundException, UnmodifiableClassException {
        if (TimedWaits.class.getClassLoader() != null) {
            return new PatchReport(false, "dev.lockstep.timing is not on the boot class path");
        }
        String origin = "patched when the grader was built";
        Map<String, byte[]> classes = file == null ? Map.of() : PatchedClasses.read(new File(file));
        if (classes.isEmpty()) {
            origin = "patched at start";
            classes = JdkPatcher.patchedClasses();
        }
        ClassDefinition[] definitions = definitions(classes);
        connect(instrumentation);
        if (Boolean.getBoolean(TRAINING)) {
            return new PatchReport(false, "this is a training run");
        }
        instrumentation.redefineClasses(definitions);
        return new PatchReport(true, origin);
    }

    private static ClassDefinition[] definitions(Map<String, byte[]> classes)
            throws ClassNotFoundException {
        ClassDefinition[] definitions = new ClassDefinition[classes.size()];
        int i = 0;
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Class<?> jdkClass = Class.forName(entry.getKey(), false, null);
            definitions[i++] = new ClassDefinition(jdkClass, entry.getValue());
        }
        return definitions;
    }

    /// Lets the JDK's code call the boot class path's own package, and that package, and nobody
    /// else, reach a private method of `Thread`.
    private static void connect(Instrumentation instrumentation) {
        Set<Module> timing = Set.of(TimedWaits.class.getModule());
        Map<String, Set<Module>> opens = new HashMap<>();
        opens.put("java.lang", timing);
        instrumentation.redefineModule(
                Object.class.getModule(), timing, Map.of(), opens, Set.of(), Map.of());
    }
}
