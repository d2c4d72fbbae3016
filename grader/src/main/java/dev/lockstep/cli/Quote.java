package dev.lockstep.cli;

/// Words made safe to paste into a POSIX shell.
final class Quote {
    private Quote() {}

    static String shell(String word) {
        return word.matches("[A-Za-z0-9_./:=@%+,-]+")
                ? word
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
