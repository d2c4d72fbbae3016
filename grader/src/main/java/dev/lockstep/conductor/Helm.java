package dev.lockstep.conductor;

import dev.lockstep.schedule.Choice;
import dev.lockstep.schedule.Fork;
import dev.lockstep.schedule.Pilot;
import dev.lockstep.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses who goes on, as the pilot says, and writes down what else could have been chosen.
final class Helm {
    /// Steps of one play: more are an endless loop.
    private static final int MOST_TICKS = 200_000;

    /// Turns in which all give way before they count as looking again and again: the clock goes on,
    /// where something is due.
    private static final int TURNS_TILL_DUE = 50;

    private static final int MOST_TURNS = 5_000;

    private final Pilot pilot;
    private final VirtualClock clock;
    private final long until;
    private final List<Fork> forks = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private int tick;
    private int turns;

    /// @param until virtual milliseconds from which on other choices are not worth a play
    Helm(Pilot pilot, VirtualClock clock, long until) {
        this.pilot = pilot;
        this.clock = clock;
        this.until = until;
    }

    /// A strand has come to a point.
    ///
    /// @return whether the pilot wants a choice there, wherever it is
    boolean pass() {
        tick++;
        return pilot.wants(tick);
    }

    /// A new wait for quiescence begins.
    void beginTurns() {
        turns = 0;
    }

    /// A strand has stopped of itself, and the next one is chosen among these; null where all of
    /// them do nothing but look again and again.
    @Nullable Strand elect(List<Strand> able) {
        List<Strand> in = new ArrayList<>(able);
        in.removeIf(Strand::sitsOut);
        List<Strand> willing = new ArrayList<>(in);
        willing.removeIf(Strand::gaveWay);
        if (willing.isEmpty() && in.size() < able.size() && !clock.callIsNext()) {
            able.forEach(strand -> strand.sitOut(false));
            in = able;
            willing.addAll(able);
            willing.removeIf(Strand::gaveWay);
        }
        if (in.isEmpty()) {
            return null;
        }
        if (willing.isEmpty()) {
            in.forEach(strand -> strand.giveWay(false));
            turns++;
            if (turns > (clock.anythingDue() ? TURNS_TILL_DUE : MOST_TURNS) || tick > MOST_TICKS) {
                return null;
            }
            willing = in;
        }
        tick++;
        return choose(null, willing);
    }

    /// Whether a strand that sits out now does so while calls end.
    boolean callIsNext() {
        return clock.callIsNext();
    }

    /// Whether the running strand sits out what the clock brings.
    boolean sitsOut() {
        boolean sits = pilot.sitsOut(tick);
        if (sits) {
            choices.add(new Choice(tick, Choice.SITS_OUT));
        }
        return sits;
    }

    /// The strand that goes on at this tick.
    ///
    /// @param running who could go on as it is, or null where nobody runs
    Strand choose(@Nullable Strand running, List<Strand> ready) {
        int[] numbers = numbers(ready);
        int byDefault = running == null ? numbers[0] : running.number();
        int chosen = pilot.choose(tick, running == null ? -1 : byDefault, numbers);
        if ((numbers.length > 1 || running != null) && clock.millis() < until) {
            forks.add(new Fork(tick, chosen, without(chosen, numbers), running != null));
        }
        if (chosen != byDefault) {
            choices.add(new Choice(tick, chosen));
        }
        for (Strand strand : ready) {
            if (strand.number() == chosen) {
                return strand;
            }
        }
        throw new IllegalStateException("the pilot chose a strand that is not ready: " + chosen);
    }

    /// Loops, for a choice is made ten thousand times a second and a stream costs more than it.
    private static int[] numbers(List<Strand> ready) {
        int[] numbers = new int[ready.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ready.get(i).number();
        }
        Arrays.sort(numbers);
        return numbers;
    }

    private static int[] without(int chosen, int[] numbers) {
        int[] others = new int[numbers.length - 1];
        int next = 0;
        for (int number : numbers) {
            if (number != chosen) {
                others[next++] = number;
            }
        }
        return others;
    }

    int ticks() {
        return tick;
    }

    List<Fork> forks() {
        return forks;
    }

    /// What repeats the play.
    Schedule schedule() {
        return new Schedule(choices);
    }
}
