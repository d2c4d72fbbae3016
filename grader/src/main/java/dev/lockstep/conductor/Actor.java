package dev.lockstep.conductor;

import dev.lockstep.trace.Event;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Value;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// A thread of the scenario that calls the submission once.
final class Actor {
    private final int number;
    private final Play play;
    private final Callable<?> part;
    private final Function<Object, Value> tellResult;
    private final Thread thread;
    private volatile Result result = new Result.Unfinished();

    Actor(
            int number,
            Play play,
            Function<Runnable, Thread> unstarted,
            Callable<?> part,
            Function<Object, Value> tellResult) {
        this.number = number;
        this.play = play;
        this.part = part;
        this.tellResult = tellResult;
        this.thread = unstarted.apply(this::act);
    }

    private void act() {
        play.recorder().record(at -> new Event.Entered(number, at));
        Object returned;
        try {
            returned = part.call();
        } catch (Throwable thrown) {
            play.recorder().record(at -> new Event.Left(number, at));
            result = new Result.Threw(play.tell().thrown(thrown));
            return;
        }
        play.recorder().record(at -> new Event.Left(number, at));
        try {
            result = new Result.Returned(tellResult.apply(returned));
        } catch (Throwable thrown) {
            // A list of the submission's own that throws when it is read.
            result = new Result.Threw(play.tell().thrown(thrown));
        }
    }

    Thread thread() {
        return thread;
    }

    Result result() {
        return result;
    }

    boolean finished() {
        return thread.getState() == Thread.State.TERMINATED;
    }
}
