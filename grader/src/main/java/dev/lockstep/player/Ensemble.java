package dev.lockstep.player;

import dev.lockstep.weaving.Depth;
import dev.lockstep.weaving.Foreign;
import dev.lockstep.weaving.PointTable;
import dev.lockstep.weaving.Reach;
import dev.lockstep.weaving.Weaver;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The classes of one answer, woven for plays whose order of steps is decided.
final class Ensemble {
    private final String className;
    private final Set<String> contractTypes;
    private final PointTable points = new PointTable();
    private final Weaver weaver;
    private final boolean startsForeignThreads;
    private final boolean keepsState;
    private @Nullable SubmissionLoader last;

    Ensemble(
            String className, Map<String, byte[]> classes, Set<String> contractTypes, Depth depth) {
        this.className = className;
        this.contractTypes = contractTypes;
        Map<String, byte[]> reached = Reach.of(className, classes);
        this.startsForeignThreads = Foreign.startsThreads(reached.values());
        this.keepsState = Reach.keepsState(reached);
        this.weaver = new Weaver(classes, Ensemble.class.getClassLoader(), points, depth);
    }

    PointTable points() {
        return points;
    }

    /// Whether only the JDK can run the threads that it starts.
    boolean startsForeignThreads() {
        return startsForeignThreads;
    }

    /// The class under test, fresh where an earlier play may have left something in its classes.
    Class<?> underTest() {
        SubmissionLoader loader = last;
        if (loader == null || keepsState) {
            loader = new SubmissionLoader(weaver::weave, contractTypes);
            last = loader;
        }
        return loader.underTest(className);
    }
}
