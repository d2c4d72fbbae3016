package dev.lockstep.project;

import java.util.Optional;

/// What Maven prints, of which only the first error is kept.
final class MavenOutput {
    private static final int LONGEST = 400;
    private static final String ERROR = "[ERROR] ";
    private static final String HEADING = "COMPILATION ERROR";

    private String first = "";

    synchronized void line(String line) {
        boolean says = line.startsWith(ERROR) && !line.contains(HEADING);
        String text = says ? line.substring(ERROR.length()).strip() : "";
        if (first.isEmpty() && !text.isEmpty()) {
            first = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }
    }

    synchronized Optional<String> firstError() {
        return first.isEmpty() ? Optional.empty() : Optional.of(first);
    }
}
