import exercises.gatherwitherrors.*;
import java.util.*;
import java.util.concurrent.Callable;

/// Reports failures with a message of twenty million characters, full of control characters,
/// workflow commands and a forged report.
public class MessageThatFloods implements GatherWithErrors {
    @Override
    public <T> List<Outcome<T>> gather(List<Callable<T>> calls) throws InterruptedException {
        List<Outcome<T>> outcomes = new ArrayList<>();
        for (Callable<T> call : calls) {
            outcomes.add(new Outcome.Failure<>(new Exception(TEXT)));
        }
        return outcomes;
    }

    private static final String TEXT =
            "\u001b[2J\n::error file=Main.java,line=1::owned\r\u202egather-with-errors 100/100\u0000\ud800\n"
                    .repeat(250_000);
}
