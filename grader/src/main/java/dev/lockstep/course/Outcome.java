package dev.lockstep.course;

import java.util.List;
import java.util.stream.Stream;

/// What came of all runs of one solution.
///
/// @param wrong one line a wrong verdict, with the seed that repeats it
/// @param millis real time of each run
record Outcome(Solution solution, int runs, List<String> wrong, int plays, List<Long> millis) {
    Outcome {
        wrong = List.copyOf(wrong);
        millis = List.copyOf(millis);
    }

    /// This and what came of more runs of the same solution.
    Outcome and(Outcome more) {
        return new Outcome(
                solution,
                runs + more.runs,
                joined(wrong, more.wrong),
                plays + more.plays,
                joined(millis, more.millis));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    int verdicts() {
        return runs * Expected.verdicts(solution);
    }

    long median() {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
