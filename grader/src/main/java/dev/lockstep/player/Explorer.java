package dev.lockstep.player;

import dev.lockstep.conductor.OwnThreads;
import dev.lockstep.conductor.Play;
import dev.lockstep.conductor.Quiescence;
import dev.lockstep.conductor.Rehearsal;
import dev.lockstep.conductor.Rehearsals;
import dev.lockstep.conductor.Rehearsals.Played;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.scenario.Scenario;
import dev.lockstep.scenario.Understudy;
import dev.lockstep.schedule.Bounds;
import dev.lockstep.schedule.Guided;
import dev.lockstep.schedule.Pilot;
import dev.lockstep.schedule.Schedule;
import dev.lockstep.schedule.Search;
import dev.lockstep.trace.Event;
import dev.lockstep.trace.Exploration;
import dev.lockstep.trace.Outcome;
import dev.lockstep.trace.Race;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Plays a scenario under the schedules of a search, and keeps the first play of each outcome.
final class Explorer {
    /// Stuck plays after which a search ends: each leaves threads behind that nothing wakes.
    private static final int MOST_STUCK = 4;

    private static final int MOST_OUTCOMES = 200;

    private final Rehearsals rehearsals;
    private final @Nullable OwnThreads ownThreads;
    private final Function<Play, Quiescence> kernel;
    private boolean fit = true;

    /// @param ownThreads nothing where this JDK has none
    /// @param kernel the quiescence by which threads of any kind are stepped
    Explorer(
            Rehearsals rehearsals,
            @Nullable OwnThreads ownThreads,
            Function<Play, Quiescence> kernel) {
        this.rehearsals = rehearsals;
        this.ownThreads = ownThreads;
        this.kernel = kernel;
    }

    Answer.Explored explore(Request.Explore request, Ensemble ensemble) {
        if (ownThreads != null && request.ownScheduler() && !ensemble.startsForeignThreads()) {
            Answer.Explored explored = search(request, ensemble, request.bounds(), ownThreads);
            if (explored != null) {
                return explored;
            }
        }
        Answer.Explored explored = search(request, ensemble, request.slowBounds(), null);
        if (explored == null) {
            throw new IllegalStateException("the kernel's quiescence takes every thread");
        }
        return explored;
    }

    /// @param own our own scheduler's threads, or nothing to step threads of any kind
    /// @return nothing where a thread came up that our own scheduler cannot hold up
    private Answer.@Nullable Explored search(
            Request.Explore request, Ensemble ensemble, Bounds bounds, @Nullable OwnThreads own) {
        Search search = new Search(bounds);
        Rehearsal rehearsal = new Rehearsal(ensemble.points(), bounds.until());
        Map<Object, Outcome> outcomes = new LinkedHashMap<>();
        int stuck = 0;
        while (search.goesOn()) {
            Played played =
                    play(ensemble, request.scenario(), rehearsal, search.next(), own, false);
            if (played.foreign()) {
                return null;
            }
            search.played(played.walk().forks(), played.walk().ticks(), played.walk().learnt());
            outcomes.computeIfAbsent(
                    key(played.trace()),
                    _ -> new Outcome(played.walk().schedule().toString(), played.trace()));
            stuck += played.trace().stop() == Stop.FINISHED ? 0 : 1;
            if (stuck > MOST_STUCK || outcomes.size() > MOST_OUTCOMES || !played.fit()) {
                search.stop();
            }
        }
        // What is stuck by the kernel's word may keep carriers of virtual threads for ever.
        fit &= own != null || stuck == 0;
        return new Answer.Explored(
                new Exploration(
                        List.copyOf(outcomes.values()),
                        search.tried(),
                        search.complete(),
                        bounds.preemptions()),
                own != null,
                !fit);
    }

    /// Plays once, by a schedule, and tells every step.
    ///
    /// @param worn whether threads of an earlier play live on
    Answer.Performed replay(Request.Replay request, Ensemble ensemble, boolean worn) {
        Pilot pilot = new Guided(Schedule.parse(request.schedule()));
        boolean own =
                ownThreads != null && request.ownScheduler() && !ensemble.startsForeignThreads();
        Played played =
                play(
                        ensemble,
                        request.scenario(),
                        new Rehearsal(ensemble.points(), Long.MAX_VALUE),
                        pilot,
                        own ? ownThreads : null,
                        true);
        return new Answer.Performed(played.trace(), !fit, worn && !played.deadlocked());
    }

    private Played play(
            Ensemble ensemble,
            Scenario scenario,
            Rehearsal rehearsal,
            Pilot pilot,
            @Nullable OwnThreads own,
            boolean tells) {
        Class<?> underTest = ensemble.underTest();
        Play play = new Play(underTest.getClassLoader());
        Understudy understudy = new Understudy(underTest);
        Played played =
                own == null
                        ? rehearsals.byKernel(
                                kernel.apply(play),
                                play,
                                p -> scenario.cast(p, understudy),
                                rehearsal,
                                pilot,
                                tells)
                        : rehearsals.onOwnScheduler(
                                own,
                                kernel.apply(play),
                                play,
                                p -> scenario.cast(p, understudy),
                                rehearsal,
                                pilot,
                                tells);
        fit &= played.fit();
        return played;
    }

    /// What tells one outcome from another: not the names of threads, and of the order of what
    /// happens at one instant only how many calls it lets run at once.
    private static Object key(Trace trace) {
        Map<Event, Integer> happened = new HashMap<>();
        Map<Long, Integer> most = new HashMap<>();
        int running = 0;
        for (Event event : trace.events()) {
            running += event instanceof Event.Started ? 1 : event instanceof Event.Ended ? -1 : 0;
            most.merge(event.at(), running, Math::max);
            happened.merge(event.nameless(), 1, Integer::sum);
        }
        return List.of(
                happened,
                most,
                trace.results(),
                trace.stop(),
                trace.races().stream().map(Explorer::nameless).toList());
    }

    private static Object nameless(Race race) {
        return List.of(race.what(), race.one().site(), race.other().site());
    }
}
