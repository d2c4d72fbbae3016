package dev.lockstep.checks;

import dev.lockstep.exercise.Check;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/// Turns what JUnit reports into verdicts.
final class Clerk implements TestExecutionListener {
    private final Hearing hearing;
    private final Attendant attendant;
    private long started;

    Clerk(Hearing hearing, Attendant attendant) {
        this.hearing = hearing;
        this.attendant = attendant;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        started = System.nanoTime();
        if (test.isTest()) {
            attendant.begins(check(test));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            add(test, new Verdict.Outcome.Skipped(reason));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            add(test, outcome(check(test), result));
        } else {
            result.getThrowable().ifPresent(this::breakAll);
        }
    }

    /// JUnit could not run the class at all.
    private void breakAll(Throwable cause) {
        for (Check check : hearing.exercise().checks()) {
            hearing.add(new Verdict(check, new Verdict.Outcome.Broken(cause), 0));
        }
    }

    private Verdict.Outcome outcome(Check check, TestExecutionResult result) {
        return switch (result.getThrowable().orElse(null)) {
            case null -> new Verdict.Outcome.Passed();
            case Failed failed -> hearing.attribute(check, failed.finding());
            case Throwable broken -> new Verdict.Outcome.Broken(broken);
        };
    }

    private void add(TestIdentifier test, Verdict.Outcome outcome) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        Check check = check(test);
        Verdict verdict = new Verdict(check, outcome, millis, hearing.triedFor(check.method()));
        hearing.add(verdict);
        attendant.judged(verdict);
    }

    private Check check(TestIdentifier test) {
        MethodSource source = (MethodSource) test.getSource().orElseThrow();
        return hearing.checkOf(source.getMethodName());
    }
}
