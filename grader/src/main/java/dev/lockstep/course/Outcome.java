package dev.lockstep.course;

import java.util.List;

/// What came of all runs of one solution.
///
/// @param wrong one line a wrong verdict, with the seed that repeats it
/// @param millis real time of each run
record Outcome(Solution solution, int runs, List<String> wrong, int plays, List<Long> millis) {
    Outcome {
        wrong = List.copyOf(wrong);
        millis = List.copyOf(millis);
    }

    int verdicts() {
        return runs * Expected.verdicts(solution);
    }

    long median() {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
