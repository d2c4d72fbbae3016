package dev.lockstep.checks;

import dev.lockstep.exercise.Check;
import dev.lockstep.exercise.Exercise;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// One run of an exercise's checks: hands out plays, and keeps what has been found so far.
final class Hearing {
    private final Exercise exercise;
    private final long seed;
    private final Plays.Performer performer;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, Plays> plays = new HashMap<>();

    Hearing(Exercise exercise, long seed, Plays.Performer performer) {
        this.exercise = exercise;
        this.seed = seed;
        this.performer = performer;
    }

    Exercise exercise() {
        return exercise;
    }

    /// Another hearing, in which what has been found so far about all but these checks holds.
    Hearing without(Collection<Check> checks, Plays.Performer other) {
        Hearing again = new Hearing(exercise, seed, other);
        verdicts().stream().filter(v -> !checks.contains(v.check())).forEach(again::add);
        return again;
    }

    /// The plays of one check: its random inputs depend on the seed and on nothing else.
    Plays playsFor(String method) {
        Plays made = new Plays(performer, randomFor(method));
        plays.put(method, made);
        return made;
    }

    /// The same plays once more, with one thread at a time.
    Plays calmPlaysFor(String method) {
        return Plays.calm(performer, randomFor(method));
    }

    private Random randomFor(String method) {
        long own = (exercise.id() + "/" + method).hashCode();
        return new Random(seed * 0x9E3779B97F4A7C15L + own);
    }

    Verdict.@Nullable Tried triedFor(String method) {
        Plays made = plays.get(method);
        return made == null ? null : made.tried();
    }

    void add(Verdict verdict) {
        verdicts.put(verdict.check().id(), verdict);
    }

    Collection<Verdict> verdicts() {
        return verdicts.values();
    }

    Verdict verdict(Check check) {
        Verdict verdict = verdicts.get(check.id());
        if (verdict == null) {
            String message = "JUnit never ran " + check.id();
            return new Verdict(
                    check, new Verdict.Outcome.Broken(new IllegalStateException(message)), 0);
        }
        return verdict;
    }

    /// A premise whose failure makes it pointless, and costly, to play this check at all.
    Optional<String> hopeless(String method) {
        return checkOf(method).premises().stream()
                .map(verdicts::get)
                .filter(Objects::nonNull)
                .map(Hearing::root)
                .filter(this::overran)
                .findFirst();
    }

    private boolean overran(String id) {
        Verdict verdict = verdicts.get(id);
        return verdict != null
                && verdict.outcome() instanceof Verdict.Outcome.NotPassed(Finding finding)
                && finding.kind() == Finding.Kind.OUT_OF_TIME;
    }

    Check checkOf(String method) {
        return exercise.check(method.replace('_', '-')).orElseThrow();
    }

    /// The verdict on a check that does not hold: skipped where one of its premises does not hold.
    Verdict.Outcome attribute(Check check, Finding finding) {
        for (String premise : check.premises()) {
            Verdict verdict = verdicts.get(premise);
            if (verdict != null && !verdict.passed()) {
                return new Verdict.Outcome.Skipped(root(verdict));
            }
        }
        return new Verdict.Outcome.NotPassed(finding);
    }

    private static String root(Verdict premise) {
        return premise.outcome() instanceof Verdict.Outcome.Skipped(String because)
                ? because
                : premise.check().id();
    }
}
