package dev.lockstep.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word that was probably meant: the one with the fewest letters to change, add or drop.
final class Nearest {
    private Nearest() {}

    /// The nearest word, unless even that one differs in more than a third of its letters.
    static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(typed, word)))
                .filter(word -> distance(typed, word) <= Math.max(2, word.length() / 3));
    }

    /// A question that helps where the word is nearly right, with a space before it; else nothing.
    static String question(String typed, Collection<String> known) {
        return to(typed, known).map(word -> " Did you mean " + word + "?").orElse("");
    }

    /// How many letters to change, add or drop make one word out of the other (Levenshtein).
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
