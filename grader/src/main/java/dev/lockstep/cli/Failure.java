package dev.lockstep.cli;

import dev.lockstep.formats.Unwritable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What to say when the grader itself fails: what happened, where the details are, what to do.
final class Failure {
    private Failure() {}

    static void explain(Throwable failure, Console console) {
        String stack = stack(failure);
        if (console.isSet("LOCKSTEP_DEBUG")) {
            console.complain(stack);
        }
        console.complain(
                "The grader itself failed: "
                        + reason(failure)
                        + ". No points are lost by this. "
                        + details(stack));
    }

    /// The message of an exception, or its type where the message says too little on its own.
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        return switch (failure) {
            case Unwritable _ when message != null -> message;
            case NoSuchFileException _ -> "there is no " + message;
            case AccessDeniedException _ -> "no permission for " + message;
            case FileAlreadyExistsException _ -> message + " is in the way";
            default -> {
                String type = failure.getClass().getSimpleName();
                yield message == null || message.isBlank()
                        ? type
                        : type + ", " + firstLine(message);
            }
        };
    }

    private static String firstLine(String message) {
        String line = message.strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String details(String stack) {
        try {
            Path file = Files.createTempFile("lockstep-failure-", ".txt");
            Files.writeString(file, stack);
            return "The details are in " + file + "; LOCKSTEP_DEBUG=1 shows them here.";
        } catch (IOException e) {
            return "Set LOCKSTEP_DEBUG=1 to see the details.";
        }
    }

    private static String stack(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().stripTrailing();
    }
}
