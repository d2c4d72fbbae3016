import exercises.gatherwitherrors.GatherWithErrors;
import exercises.gatherwitherrors.Outcome;
import java.util.List;
import java.util.concurrent.Callable;

/// The caller and one thread more, which each add one to a counter.
public class TwoThreads implements GatherWithErrors {
    private int count;

    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        Thread other = new Thread(this::add);
        other.start();
        add();
        other.join();
        return List.of();
    }

    private void add() {
        for (int i = 0; i < 3; i++) {
            count++;
        }
    }
}
