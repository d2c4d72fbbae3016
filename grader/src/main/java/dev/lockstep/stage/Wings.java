package dev.lockstep.stage;

import dev.lockstep.isolation.Isolation;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// Keeps one stage ready ahead of need: up, and warm from a rehearsal. A stage that waits here has
/// played nothing of any submission, and it serves one submission only.
///
/// It costs nothing as long as nobody asks for a stage to be prepared.
public final class Wings {
    /// Compilations after which more of them make the compiler little faster.
    private static final int COMPILATIONS = 3;

    /// Says how a stage is started; finding out may take a moment.
    public interface Command {
        StageCommand get() throws IOException, InterruptedException;
    }

    /// What makes a stage warm.
    ///
    /// @param own an answer of the grader's own
    /// @param plays what is played of it
    /// @param latest what was handed in last: it is compiled after that, and nothing is played any
    ///   more
    public record Rehearsal(Request.Compile own, Plays plays, Request.Compile latest) {
        /// Plays until it is done, or until somebody waits for the stage.
        public interface Plays {
            void play(Playhouse house) throws IOException, InterruptedException;
        }
    }

    private record Ready(Playhouse house, Spare spare, Isolation isolation) {}

    private final BlockingQueue<Playhouse> emptied = new LinkedBlockingQueue<>();
    private @Nullable ExecutorService thread;
    private @Nullable Future<Optional<Ready>> coming;
    private volatile boolean wanted;

    /// Begins to prepare a stage, unless there is one.
    public synchronized void prepare(Command command, Rehearsal rehearsal) {
        if (coming != null) {
            return;
        }
        if (thread == null) {
            thread =
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform().daemon().name("stage-wings").factory());
        }
        wanted = false;
        coming = thread.submit(() -> rehearsed(command.get(), rehearsal));
    }

    /// Whether somebody waits for the stage, so that the rehearsal had better end.
    public boolean isWanted() {
        return wanted;
    }

    /// A playhouse for a submission, in the stage that is ready, where one is.
    public Playhouse playhouse(StageCommand command, Request.Compile submission)
            throws InterruptedException {
        Spare spare = take(command).orElse(null);
        return new Playhouse(command, submission, Limits.COMPILE, spare);
    }

    private Optional<Ready> rehearsed(StageCommand command, Rehearsal rehearsal)
            throws IOException, InterruptedException {
        Playhouse house = new Playhouse(command, rehearsal.own());
        try {
            var _ = house.open();
            rehearsal.plays().play(house);
        } catch (CompilerOverran overran) {
            // The next submission starts a stage of its own.
        } catch (IOException | InterruptedException | RuntimeException e) {
            house.close();
            throw e;
        }
        Optional<Ready> ready =
                house.handOver()
                        .filter(spare -> compiles(spare, rehearsal.latest()))
                        .map(spare -> new Ready(house, spare, command.isolation()));
        if (ready.isEmpty()) {
            house.close();
        }
        return ready;
    }

    /// Makes the compiler faster, and says whether the stage has survived that.
    private boolean compiles(Spare spare, Request.Compile latest) {
        try {
            for (int i = 0; i < COMPILATIONS && !wanted; i++) {
                Answer.Compiled _ = spare.stage().compile(latest, Limits.COMPILE);
            }
            return true;
        } catch (StageEnded e) {
            spare.stage().close();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            spare.stage().close();
            return false;
        }
    }

    private synchronized Optional<Spare> take(StageCommand command) throws InterruptedException {
        Future<Optional<Ready>> next = coming;
        if (next == null) {
            return Optional.empty();
        }
        wanted = true;
        try {
            Optional<Ready> ready = next.get();
            coming = null;
            return ready.flatMap(found -> fitting(found, command));
        } catch (ExecutionException e) {
            // A stage that cannot be prepared is started when it is needed, and tells why then.
            coming = null;
            return Optional.empty();
        }
    }

    /// The thread that started a stage lives as long as the stage, so its playhouse is closed when
    /// the next one has been emptied.
    private Optional<Spare> fitting(Ready ready, StageCommand command) {
        Playhouse last = emptied.poll();
        if (last != null) {
            last.close();
        }
        emptied.add(ready.house());
        if (ready.isolation().equals(command.isolation())) {
            return Optional.of(ready.spare());
        }
        ready.spare().stage().close();
        return Optional.empty();
    }
}
