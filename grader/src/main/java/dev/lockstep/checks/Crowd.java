package dev.lockstep.checks;

import dev.lockstep.scenario.CallPlan;
import dev.lockstep.scenario.LimiterScenario;
import dev.lockstep.scenario.LimiterScenario.Caller;
import dev.lockstep.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Callers for limiters, so spaced that nothing happens at the same instant by chance.
///
/// Callers arrive a gap apart. Where every latency is a multiple of a beat and all arrivals fall
/// within the first beat, each permit is handed on at its own place within the beat, whoever gets
/// it.
final class Crowd {
    /// Virtual milliseconds between two arrivals.
    static final long GAP = 10;

    /// When those come who meet whatever is left of an interrupt at the hand-over.
    static final long LATER = 1_000;

    private static final long BEAT = 400;
    private static final int LONGEST = 12;

    private Crowd() {}

    /// Callers that bring calls of uneven length: the first one's is longer than all that could run
    /// beside it, so whoever has to wait for that one in particular waits in vain.
    static LimiterScenario uneven(Random random, int limit, int callers) {
        List<Caller> crowd = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            int beats = i == 0 ? LONGEST : 1 + random.nextInt(2);
            add(crowd, 1, GAP + GAP * i, CallPlan.returning(BEAT * beats));
        }
        return new LimiterScenario(List.of(limit), crowd);
    }

    /// Callers that arrive one after the other and whose calls all end together, at `end`: few
    /// steps of the clock for many callers.
    static LimiterScenario endingTogether(int limit, int callers, long end) {
        List<Caller> crowd = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            long arrival = GAP + GAP * i;
            add(crowd, 1, arrival, CallPlan.returning(end - arrival));
        }
        return new LimiterScenario(List.of(limit), crowd);
    }

    /// Callers that all arrive at the same instant, and whose calls all take the same time. Where
    /// the limit is more than one, so that to lose a permit brings nothing to a standstill, more
    /// callers come much later and meet whatever is left.
    static LimiterScenario atOnce(int limit, int callers) {
        Caller caller = new Caller(0, GAP, CallPlan.returning(100), Scenario.NEVER);
        List<Caller> crowd = new ArrayList<>(Collections.nCopies(callers, caller));
        add(crowd, limit > 1 ? limit + 1 : 0, LATER, CallPlan.returning(100));
        return new LimiterScenario(List.of(limit), crowd);
    }

    /// For one permit one caller waits, and two more come at the very instant at which it is given
    /// back.
    static LimiterScenario comingAtTheHandOver() {
        CallPlan plan = CallPlan.returning(100);
        List<Caller> crowd = new ArrayList<>();
        add(crowd, 2, GAP, plan);
        crowd.addAll(Collections.nCopies(2, new Caller(0, GAP + 100, plan, Scenario.NEVER)));
        return new LimiterScenario(List.of(1), crowd);
    }

    /// As many callers as there are plans, which call twice, one after the other, and some that
    /// come while all of the second calls run.
    static LimiterScenario callingTwice(int limit, List<CallPlan> second, int later) {
        CallPlan first = CallPlan.returning(100);
        List<Caller> crowd = new ArrayList<>();
        for (int i = 0; i < second.size(); i++) {
            long arrival = GAP + GAP * i;
            Caller caller = new Caller(0, arrival, second.get(i), Scenario.NEVER);
            crowd.add(caller.after(List.of(first)));
        }
        add(crowd, later, BEAT, CallPlan.returning(BEAT));
        return new LimiterScenario(List.of(limit), crowd);
    }

    /// Callers of a limiter that lets all of them in, whose calls call another one with one permit.
    static LimiterScenario callingOneInTheOther(int callers) {
        List<Caller> crowd = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            crowd.add(
                    new Caller(0, GAP + GAP * i, CallPlan.returning(BEAT), Scenario.NEVER)
                            .through(1));
        }
        return new LimiterScenario(List.of(callers, 1), crowd);
    }

    /// A caller that waits for the one permit is interrupted at the very instant at which it is
    /// given back; so many wait `behind` it. Two more come much later, and meet whatever is left.
    static LimiterScenario interruptedAtTheHandOver(int behind) {
        long end = 100;
        CallPlan plan = CallPlan.returning(end);
        List<Caller> crowd = new ArrayList<>();
        crowd.add(new Caller(0, 1, CallPlan.returning(end - 1), Scenario.NEVER));
        crowd.add(new Caller(0, GAP, plan, end));
        add(crowd, behind, 2 * GAP, plan);
        add(crowd, 2, LATER, plan);
        return new LimiterScenario(List.of(1), crowd);
    }

    /// More callers of the first limiter.
    static void add(List<Caller> crowd, int callers, long from, CallPlan plan) {
        add(crowd, 0, callers, from, plan);
    }

    /// More callers of one of several limiters.
    static void add(List<Caller> crowd, int limiter, int callers, long from, CallPlan plan) {
        for (int i = 0; i < callers; i++) {
            crowd.add(new Caller(limiter, from + GAP * i, plan, Scenario.NEVER));
        }
    }
}
