package dev.lockstep.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The order of steps of one play, by the choices that differ from the default: a thread goes on
/// until it waits or ends, and then the one goes on that began first.
///
/// As text it is `17:2,23:1`, with `17:out` where the running thread sits out, and `-` where every
/// choice is the default's.
public record Schedule(List<Choice> choices) {
    public static final Schedule DEFAULT = new Schedule(List.of());

    private static final String NONE = "-";

    public Schedule {
        choices =
                isInOrder(choices)
                        ? List.copyOf(choices)
                        : choices.stream().sorted(Comparator.comparingInt(Choice::tick)).toList();
    }

    /// A search makes schedules by the hundred thousand, all of them in order.
    private static boolean isInOrder(List<Choice> choices) {
        for (int i = 1; i < choices.size(); i++) {
            if (choices.get(i - 1).tick() > choices.get(i).tick()) {
                return false;
            }
        }
        return true;
    }

    /// The schedule that the text stands for.
    ///
    /// @throws IllegalArgumentException if the text is no schedule
    public static Schedule parse(String text) {
        List<Choice> choices = new ArrayList<>();
        if (text.strip().equals(NONE)) {
            return DEFAULT;
        }
        for (String choice : text.split(",", -1)) {
            String[] parts = choice.strip().split(":", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("'" + text + "' is no schedule, as 17:2,23:1");
            }
            try {
                choices.add(new Choice(Integer.parseInt(parts[0]), Choice.strand(parts[1])));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no schedule, as 17:2,23:1", e);
            }
        }
        return new Schedule(choices);
    }

    /// The schedule with one choice more.
    Schedule with(Choice choice) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(choice);
        return new Schedule(more);
    }

    /// The last tick at which anything is chosen, or 0.
    public int lastTick() {
        return choices.isEmpty() ? 0 : choices.getLast().tick();
    }

    @Override
    public String toString() {
        return choices.isEmpty()
                ? NONE
                : choices.stream().map(Choice::toString).collect(Collectors.joining(","));
    }
}
