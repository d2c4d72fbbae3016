package dev.lockstep.checks;

import dev.lockstep.trace.Race;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Step;
import dev.lockstep.trace.Stop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The order of steps that led to a failure, from the first step that matters on.
///
/// @param schedule what repeats it
/// @param fatal index of the step that could not be made good any more, or -1
public record Interleaving(String schedule, List<Step> steps, int fatal) {
    private static final int MOST_STEPS = 40;

    /// Steps that are shown after the fatal one, for what comes of it.
    private static final int STEPS_AFTER = 6;

    public Interleaving {
        steps = List.copyOf(steps);
    }

    /// @param race the data race that is told, where it is one
    static Interleaving of(String schedule, List<Step> told, Stop stop, @Nullable Race race) {
        int first = firstThatMatters(told);
        int last = lastThatMatters(told, first, stop, race);
        int fatal = fatal(told.subList(0, last), stop);
        int to = Math.min(last, fatal + 1 + STEPS_AFTER);
        int from = Math.max(first, to - MOST_STEPS);
        return new Interleaving(schedule, told.subList(from, to), fatal - from);
    }

    /// Where the threads' ways part from what they would be by themselves: the instant at which one
    /// is held up for the first time.
    private static int firstThatMatters(List<Step> told) {
        for (Step step : told) {
            if (step.held()) {
                long at = step.at();
                return (int) told.stream().takeWhile(other -> other.at() < at).count();
            }
        }
        long end = told.isEmpty() ? 0 : told.getLast().at();
        return (int) told.stream().takeWhile(other -> other.at() < end).count();
    }

    /// After a data race nothing that follows matters.
    private static int lastThatMatters(List<Step> told, int first, Stop stop, @Nullable Race race) {
        if (race == null || stop != Stop.FINISHED) {
            return told.size();
        }
        for (int i = told.size(); i > first; i--) {
            if (race.other().site().equals(told.get(i - 1).site())) {
                return Math.min(told.size(), i + 2);
            }
        }
        return told.size();
    }

    /// What the thread that was held up last does next: it acts on what is no longer so. A hang's
    /// is the last step of all.
    private static int fatal(List<Step> steps, Stop stop) {
        if (stop == Stop.STUCK) {
            return steps.size() - 1;
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).held()) {
                String thread = steps.get(i).thread();
                for (int next = i + 1; next < steps.size(); next++) {
                    if (steps.get(next).thread().equals(thread)) {
                        return next;
                    }
                }
            }
        }
        return steps.size() - 1;
    }

    @Nullable Site fatalSite() {
        return fatal < 0 ? null : steps.get(fatal).site();
    }

    /// How it came about, as the end of a sentence; nothing where no thread was held up.
    String why() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step held = steps.get(i);
            Site site = held.site();
            if (held.held() && site != null) {
                return "; it happens where %s is held up in line %d, before it %s, and %s%s"
                        .formatted(held.thread(), site.line(), held.text(), goOn(i), until(i));
            }
        }
        return "";
    }

    /// Who goes on while that thread is held up.
    private String goOn(int held) {
        List<String> threads = meanwhile(held).stream().map(Step::thread).distinct().toList();
        return switch (threads.size()) {
            case 0 -> "another thread goes on";
            case 1 -> threads.getFirst() + " goes on";
            default -> "others go on";
        };
    }

    /// The last line that any of them reaches.
    private String until(int held) {
        Site last = null;
        for (Step step : meanwhile(held)) {
            last = step.site() == null ? last : step.site();
        }
        return last == null ? "" : " to line " + last.line();
    }

    private List<Step> meanwhile(int held) {
        String thread = steps.get(held).thread();
        int end = held + 1;
        while (end < steps.size() && !steps.get(end).thread().equals(thread)) {
            end++;
        }
        return steps.subList(held + 1, end);
    }
}
