import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Counts the plays in a system property, and gathers right in some of them only.
public class CountsThePlays implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        int play = Integer.getInteger("play", 0);
        System.setProperty("play", "" + (play + 1));
        if (play > 3) {
            return new ArrayList<>(Collections.nCopies(calls.size(), new Outcome.Success<>(null)));
        }

        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Callable<T> call : calls) {
            try {
                outcomes.add(new Outcome.Success<>(call.call()));
            } catch (InterruptedException e) {
                throw e;
            } catch (Throwable e) {
                outcomes.add(new Outcome.Failure<>(e));
            }
        }
        return outcomes;
    }
}
