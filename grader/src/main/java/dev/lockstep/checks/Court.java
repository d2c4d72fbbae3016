package dev.lockstep.checks;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.lockstep.exercise.Category;
import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /// @param rehearings how often a check that does not hold is heard again at most, for
    ///   performers that may let a call end early; `attempt` tells them which time it is
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
        Announcer announcer = new Announcer(attendant, v -> rehearings == 0 || !mayBeEarly(v));
        hear(hearing, exercise.checks(), announcer);
        Set<Check> certain = new HashSet<>();
        for (int attempt = 1; attempt <= rehearings; attempt++) {
            for (List<Check> checks = doubtful(hearing, certain);
                    !checks.isEmpty();
                    checks = freed(hearing)) {
                Hearing again = hearing.without(checks, performers.attempt(attempt));
                hear(again, checks, announcer);
                for (Check check : checks) {
                    if (sameTwice(hearing.verdict(check), again.verdict(check))) {
                        certain.add(check);
                        announcer.announce(again.verdict(check));
                    }
                    hearing.add(again.verdict(check));
                }
            }
        }
        List<Verdict> verdicts = exercise.checks().stream().map(hearing::verdict).toList();
        verdicts.forEach(announcer::announce);
        return verdicts;
    }

    /// What does not hold, and may yet when it is heard again.
    private static List<Check> doubtful(Hearing hearing, Set<Check> certain) {
        return hearing.exercise().checks().stream()
                .filter(check -> !certain.contains(check))
                .filter(check -> mayBeEarly(hearing.verdict(check)))
                .filter(check ->
                        !(hearing.verdict(check).outcome() instanceof Verdict.Outcome.Skipped))
                .toList();
    }

    /// What was skipped because of a check that holds now.
    private static List<Check> freed(Hearing hearing) {
        return hearing.exercise().checks().stream()
                .filter(check ->
                        hearing.verdict(check).outcome()
                                        instanceof Verdict.Outcome.Skipped(String because)
                                && hearing.exercise()
                                        .check(because)
                                        .map(premise -> hearing.verdict(premise).passed())
                                        .orElse(false))
                .toList();
    }

    /// Whether two hearings found the very same: what comes of calls that end early differs from
    /// one time to the next.
    private static boolean sameTwice(Verdict one, Verdict other) {
        return one.outcome() instanceof Verdict.Outcome.NotPassed(Finding first)
                && other.outcome() instanceof Verdict.Outcome.NotPassed(Finding second)
                && first.isLike(second);
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
