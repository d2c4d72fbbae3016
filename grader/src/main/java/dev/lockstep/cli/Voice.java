package dev.lockstep.cli;

import java.util.Optional;

/// How the text report is said: beside standard output where that is for a program to read, and in
/// a fence where the reader obeys commands in what it reads.
///
/// @param token what opens the fence again; GitHub obeys no command before it
record Voice(boolean aside, Optional<String> token) {
    void say(String text, Console console) {
        String said =
                token.map(word -> "::stop-commands::" + word + "\n" + text + "::" + word + "::\n")
                        .orElse(text);
        if (aside) {
            console.printAside(said);
        } else {
            console.print(said);
        }
    }
}
