package dev.lockstep.schedule;

import java.util.Arrays;

/// Follows a schedule.
public final class Guided implements Pilot {
    private final Schedule schedule;
    private int next;

    public Guided(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public boolean wants(int tick) {
        return next < schedule.choices().size() && schedule.choices().get(next).tick() <= tick;
    }

    @Override
    public boolean sitsOut(int tick) {
        boolean sits =
                wants(tick)
                        && schedule.choices().get(next).equals(new Choice(tick, Choice.SITS_OUT));
        next += sits ? 1 : 0;
        return sits;
    }

    @Override
    public int choose(int tick, int running, int[] ready) {
        while (wants(tick)) {
            Choice choice = schedule.choices().get(next++);
            if (choice.tick() == tick && Arrays.binarySearch(ready, choice.strand()) >= 0) {
                return choice.strand();
            }
        }
        return running >= 0 ? running : ready[0];
    }
}
