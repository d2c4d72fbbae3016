package dev.lockstep.checks;

import dev.lockstep.scenario.Act;
import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.CallPlan.Met;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Random plans for calls, in virtual milliseconds; the instants of two ends are never close by
/// chance.
final class Latencies {
    /// Latency of a call that only an interrupt ends in time.
    static final long LONG = 20_000;

    private static final int STEP = 40;
    private static final long BEAT = 1_000;

    private Latencies() {}

    /// Plans that all return, with distinct latencies from 200 on, in random order.
    static List<CallPlan> distinct(Random random, int calls) {
        List<CallPlan> plans = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            plans.add(CallPlan.returning(200 + (long) STEP * i + random.nextInt(STEP / 2)));
        }
        Collections.shuffle(plans, random);
        return plans;
    }

    /// Plans for a few workers: uneven, and each worker ends its calls at its own place within a
    /// beat, so that no two ends meet by chance where the first inputs are begun first.
    static List<CallPlan> separate(Random random, int calls, int workers) {
        List<CallPlan> plans = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            long place = i < workers ? (long) STEP * (i + 1) : 0;
            plans.add(CallPlan.returning(BEAT * (1 + random.nextInt(4)) + place));
        }
        return plans;
    }

    /// Plans for many calls, uneven, that end at a few instants: each instant is a step of the
    /// clock, and costs real time.
    static List<CallPlan> atFewInstants(Random random, int calls) {
        List<CallPlan> plans = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            plans.add(CallPlan.returning(BEAT / 2 * (1 + random.nextInt(6)) + 7));
        }
        return plans;
    }

    /// Plans that all end at the same instant.
    static List<CallPlan> equal(Random random, int calls) {
        return Collections.nCopies(calls, CallPlan.returning(100 + random.nextInt(400)));
    }

    /// Plans of calls that wait for an interrupt. Of any four in a row one throws at once, one
    /// takes its time, one returns as if nothing had been, and one fails.
    static List<CallPlan> interruptible(Random random, int calls) {
        return interruptible(random, calls, 4);
    }

    /// The same without those that fail, for functions, to which an interrupt is a failure anyway.
    static List<CallPlan> interruptibleFunctions(Random random, int calls) {
        return interruptible(random, calls, 3);
    }

    private static List<CallPlan> interruptible(Random random, int calls, int kinds) {
        List<CallPlan> plans = new ArrayList<>();
        int first = random.nextInt(kinds);
        for (int i = 0; i < calls; i++) {
            int kind = (first + i) % kinds;
            long reaction = kind == 0 ? 0 : 10 + random.nextInt(90);
            Met met = kind == 2 ? Met.RETURNS : kind == 3 ? Met.FAILS : Met.THROWS;
            plans.add(new CallPlan(LONG + (long) STEP * i, Act.RETURN, reaction, met));
        }
        return plans;
    }

    /// Plans of calls that wait for an interrupt, and a while after it return and leave their
    /// thread interrupted: no failure tells anybody to stop.
    static List<CallPlan> returningMarked(Random random, int calls) {
        return IntStream.range(0, calls)
                .mapToObj(i -> LONG + (long) STEP * i)
                .map(latency ->
                        new CallPlan(
                                latency, Act.RETURN, 10 + random.nextInt(90), Met.RETURNS_MARKED))
                .toList();
    }

    /// The plans, of calls that take their time to react where they are interrupted: whoever does
    /// not wait for them leaves while they run.
    static List<CallPlan> reacting(Random random, List<CallPlan> plans) {
        return plans.stream()
                .map(p -> new CallPlan(p.latency(), p.act(), 10 + random.nextInt(90), p.met()))
                .toList();
    }

    /// Plans that all end at the same instant, at which also those look who look at intervals.
    static List<CallPlan> together(Random random, int calls) {
        return Collections.nCopies(calls, CallPlan.returning(100L * (1 + random.nextInt(4))));
    }

    static long slowest(List<CallPlan> plans) {
        return plans.stream().mapToLong(CallPlan::latency).max().orElse(0);
    }

    /// The plans with another act at one place.
    static List<CallPlan> with(List<CallPlan> plans, int place, Act act) {
        return with(plans, place, plans.get(place).latency(), act);
    }

    /// The plans with another latency and act at one place.
    static List<CallPlan> with(List<CallPlan> plans, int place, long latency, Act act) {
        List<CallPlan> changed = new ArrayList<>(plans);
        changed.set(place, CallPlan.of(latency, act));
        return changed;
    }
}
