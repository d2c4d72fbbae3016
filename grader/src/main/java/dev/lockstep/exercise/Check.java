package dev.lockstep.exercise;

import java.util.List;

/// One yes-or-no question about a submission, as the catalogue lists it.
///
/// @param id what reports and courses call it, such as `overlaps-all-calls`
/// @param premises ids of checks of the same exercise: where this check would fail and one of them
///   has failed, it is skipped because of that one instead
public record Check(String id, Category category, int points, List<String> premises) {
    public Check {
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("a check's id is words joined by '-': " + id);
        }
        if (points < 1) {
            throw new IllegalArgumentException(id + " needs points");
        }
        premises = List.copyOf(premises);
    }

    /// The same check, which stands for itself.
    public Check withoutPremises() {
        return new Check(id, category, points, List.of());
    }

    /// The id as a sentence that is true of a right answer: `overlaps all calls`.
    public String title() {
        return id.replace('-', ' ');
    }

    /// The name of the method that judges it: `overlaps_all_calls`.
    public String method() {
        return id.replace('-', '_');
    }
}
