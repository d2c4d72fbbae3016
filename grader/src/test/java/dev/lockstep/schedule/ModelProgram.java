package dev.lockstep.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A program that is nothing but threads with steps, played the way a conductor plays: a choice
/// when nobody runs, and one at the point before each step.
///
/// @param steps how many steps each thread takes
/// @param waits what a thread must wait for before it begins
record ModelProgram(List<Integer> steps, List<Wait> waits) {
    /// The thread `waiter` can only begin once `other` has taken `steps` steps.
    record Wait(int waiter, int other, int steps) {}

    /// One play.
    ///
    /// @param order the threads of the steps, in their order
    /// @param chosen who went on at each tick at which there was a choice
    /// @param preemptions how often a thread was held up that could have gone on
    record Played(
            List<Integer> order,
            List<Integer> chosen,
            List<Fork> forks,
            Schedule schedule,
            int ticks,
            int preemptions) {}

    static ModelProgram of(Integer... steps) {
        return new ModelProgram(List.of(steps), List.of());
    }

    ModelProgram with(Wait wait) {
        List<Wait> more = new ArrayList<>(waits);
        more.add(wait);
        return new ModelProgram(steps, more);
    }

    /// @param points whether there is a choice at the points, or only when nobody runs
    Played play(Pilot pilot, boolean points) {
        return new Run(pilot, points).toTheEnd();
    }

    /// Whether the thread could take a step once those have been taken.
    boolean mayStep(int strand, List<Integer> order) {
        int[] taken = new int[steps.size()];
        order.forEach(done -> taken[done]++);
        return mayStep(strand, taken);
    }

    private boolean mayStep(int strand, int[] taken) {
        return taken[strand] < steps.get(strand)
                && waits.stream()
                        .filter(wait -> wait.waiter() == strand)
                        .allMatch(wait -> taken[wait.other()] >= wait.steps());
    }

    private int[] ready(int[] taken) {
        return IntStream.range(0, taken.length).filter(strand -> mayStep(strand, taken)).toArray();
    }

    private final class Run {
        private final Pilot pilot;
        private final boolean points;
        private final List<Integer> order = new ArrayList<>();
        private final List<Integer> chosen = new ArrayList<>();
        private final List<Fork> forks = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private final int[] taken = new int[steps.size()];
        private final boolean[] stands = new boolean[steps.size()];
        private int tick;
        private int preemptions;
        private int running = -1;

        Run(Pilot pilot, boolean points) {
            this.pilot = pilot;
            this.points = points;
        }

        Played toTheEnd() {
            for (int[] ready = ready(taken); ready.length > 0; ready = ready(taken)) {
                if (running < 0) {
                    tick++;
                    running = choose(ready, ready[0], false);
                } else if (stands[running] || staysAtPoint(ready)) {
                    step();
                }
            }
            return new Played(order, chosen, forks, new Schedule(choices), tick, preemptions);
        }

        private boolean staysAtPoint(int[] ready) {
            tick++;
            if (!points && !pilot.wants(tick)) {
                return true;
            }
            int next = choose(ready, running, true);
            if (next == running) {
                return true;
            }
            preemptions++;
            stands[running] = true;
            running = next;
            return false;
        }

        private int choose(int[] ready, int byDefault, boolean preemption) {
            int next = pilot.choose(tick, preemption ? running : -1, ready);
            if (ready.length > 1) {
                int[] others = IntStream.of(ready).filter(strand -> strand != next).toArray();
                forks.add(new Fork(tick, next, others, preemption));
                chosen.add(next);
            }
            if (next != byDefault) {
                choices.add(new Choice(tick, next));
            }
            return next;
        }

        private void step() {
            stands[running] = false;
            order.add(running);
            taken[running]++;
            running = taken[running] < steps.get(running) ? running : -1;
        }
    }
}
