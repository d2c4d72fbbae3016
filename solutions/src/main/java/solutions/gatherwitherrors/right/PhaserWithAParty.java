package solutions.gatherwitherrors.right;

import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.*;

/// A phaser in which each call is a party that arrives when it ends; parties join while others are
/// at work already. Shines when the number of calls is not known in advance (up to 65,535 at a
/// time).
public class PhaserWithAParty implements GatherWithErrors {

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Phaser atWork = new Phaser(1);
        ConcurrentMap<Integer, Outcome<T>> outcomes = new ConcurrentHashMap<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            int index = i;
            atWork.register();
            threads.add(
                    Thread.startVirtualThread(() -> {
                        outcomes.put(index, outcomeOf(calls.get(index)));
                        atWork.arriveAndDeregister();
                    }));
        }
        int phase = atWork.arriveAndDeregister();
        try {
            atWork.awaitAdvanceInterruptibly(phase);
        } catch (InterruptedException e) {
            threads.forEach(Thread::interrupt);
            atWork.awaitAdvance(phase);
            throw e;
        }
        return new ArrayList<>(new TreeMap<>(outcomes).values());
    }

    private static <T> Outcome<T> outcomeOf(Callable<T> call) {
        try {
            return new Outcome.Success<>(call.call());
        } catch (Throwable error) {
            return new Outcome.Failure<>(error);
        }
    }
}
