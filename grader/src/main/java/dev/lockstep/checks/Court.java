package dev.lockstep.checks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.lockstep.exercise.Category;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs an exercise's checks through the JUnit Platform and gives back one verdict each.
public final class Court {
    /// One class of checks an exercise.
    private static final Map<String, Class<?>> CHECKS =
            Map.of(
                    "concurrent-fetch", ConcurrentFetchChecks.class,
                    "rate-limiter", RateLimiterChecks.class,
                    "gather-with-errors", GatherWithErrorsChecks.class,
                    "parallel-compute", ParallelComputeChecks.class);

    private Court() {}

    /// Judges the submission behind `performer`.
    ///
    /// @param rehearings how often a check that does not hold is heard again, for performers that
    ///   may let a call end early; `attempt` tells them which time it is
    public static List<Verdict> judge(
            Exercise exercise, long seed, Performers performers, int rehearings) {
        return judge(exercise, seed, performers, rehearings, Attendant.NOBODY);
    }

    /// As above, with somebody who is told how it goes on.
    public static List<Verdict> judge(
            Exercise exercise,
            long seed,
            Performers performers,
            int rehearings,
            Attendant attendant) {
        Hearing hearing = new Hearing(exercise, seed, performers.attempt(0));
        hear(hearing, exercise.checks(), told(attendant, rehearings == 0));
        for (int attempt = 1; attempt <= rehearings; attempt++) {
            List<Check> failed = new ArrayList<>(exercise.checks());
            failed.removeIf(check -> !mayBeEarly(hearing.verdict(check)));
            if (!failed.isEmpty()) {
                Hearing again = new Hearing(exercise, seed, performers.attempt(attempt));
                hearing.verdicts().stream()
                        .filter(verdict -> !failed.contains(verdict.check()))
                        .forEach(again::add);
                hear(again, failed, told(attendant, attempt == rehearings));
                again.verdicts().forEach(hearing::add);
            }
        }
        return exercise.checks().stream().map(hearing::verdict).toList();
    }

    /// Passes on which check is heard, and the verdicts that stand.
    private static Attendant told(Attendant attendant, boolean last) {
        return new Attendant() {
            @Override
            public void begins(Check check) {
                attendant.begins(check);
            }

            @Override
            public void judged(Verdict verdict) {
                if (last || !mayBeEarly(verdict)) {
                    attendant.judged(verdict);
                }
            }
        };
    }

    /// Whether a call that ended early may be to blame: it makes times longer and overlaps smaller,
    /// and lets what should follow one after the other happen at once. What a search over schedules
    /// finds has been proved, whenever its calls ended.
    private static boolean mayBeEarly(Verdict verdict) {
        boolean searches = verdict.check().category() == Category.THREAD_SAFETY;
        return switch (verdict.outcome()) {
            case Verdict.Outcome.Passed() -> false;
            case Verdict.Outcome.NotPassed(Finding finding) ->
                    !searches || finding.kind() != Finding.Kind.WRONG;
            case Verdict.Outcome.Skipped _, Verdict.Outcome.Broken _ -> true;
        };
    }

    /// Performers for the first hearing and for each further one.
    public interface Performers {
        Plays.Performer attempt(int number);
    }

    private static void hear(Hearing hearing, List<Check> checks, Attendant attendant) {
        LauncherConfig config =
                LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enableLauncherDiscoveryListenerAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .enablePostDiscoveryFilterAutoRegistration(false)
                        .addTestEngines(new JupiterTestEngine())
                        .build();
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            session.getStore()
                    .put(Namespace.create(PlaysParameter.SPACE), PlaysParameter.KEY, hearing);
            session.getLauncher().execute(request(hearing, checks), new Clerk(hearing, attendant));
        }
    }

    private static LauncherDiscoveryRequest request(Hearing hearing, List<Check> checks) {
        Class<?> type = CHECKS.get(hearing.exercise().id());
        if (type == null) {
            throw new IllegalStateException("no checks for " + hearing.exercise().id());
        }
        List<MethodSelector> methods =
                checks.stream()
                        .map(check -> selectMethod(type, check.method(), Plays.class.getName()))
                        .toList();
        return LauncherDiscoveryRequestBuilder.request().selectors(methods).build();
    }
}
