package dev.lockstep.conductor;

import dev.lockstep.schedule.Fork;
import dev.lockstep.schedule.Schedule;
import dev.lockstep.trace.Race;
import java.util.List;

/// The way that a play has taken through the orders of steps that it could have had.
///
/// @param ticks how many points and stops of threads it came to
/// @param learnt whether it showed something to be shared that was not known to be
/// @param schedule what repeats it
public record Walk(
        List<Fork> forks, int ticks, boolean learnt, Schedule schedule, List<Race> races) {
    public Walk {
        forks = List.copyOf(forks);
        races = List.copyOf(races);
    }
}
