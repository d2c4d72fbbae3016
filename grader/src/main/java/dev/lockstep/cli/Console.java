package dev.lockstep.cli;

import dev.lockstep.exercise.Exercise;
import dev.lockstep.exercise.Exercises;
import dev.lockstep.export.Assignment;
import dev.lockstep.report.Ink;
import dev.lockstep.report.Page;
import dev.lockstep.trace.Harmless;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program was started: its streams, its environment, its folders.
///
/// @param terminal whether a person sees `out`, rather than a file or another program
/// @param charset what `out` is written in
/// @param folder the working directory
/// @param home the top of the repository, where it is known
/// @param in what a person types
/// @param clock the time of day, for names of copies and for nothing that is graded
public record Console(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Charset charset,
        Map<String, String> environment,
        Path folder,
        Optional<Path> home,
        InputStream in,
        Clock clock) {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\t]]";

    public Console {
        environment = Map.copyOf(environment);
    }

    /// A console that nobody types on.
    public Console(
            PrintStream out,
            PrintStream err,
            boolean terminal,
            Charset charset,
            Map<String, String> environment,
            Path folder,
            Optional<Path> home) {
        this(
                out,
                err,
                terminal,
                charset,
                environment,
                folder,
                home,
                InputStream.nullInputStream(),
                Clock.system(ZoneId.systemDefault()));
    }

    /// Whether the answer to a question is yes; without an answer it is no.
    boolean agrees(String question) {
        print(question + " [y/N] ");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, charset));
        try {
            String answer = lines.readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException gone) {
            return false;
        }
    }

    /// A page for a person, as wide as the terminal.
    Page page() {
        return new Page(ink("auto"), Math.clamp(width(), NARROWEST, WIDEST));
    }

    /// @param color `auto`, `always` or `never`
    Ink ink(String color) {
        boolean wanted =
                switch (color) {
                    case "always" -> true;
                    case "never" -> false;
                    default -> terminal && !isSet("NO_COLOR") && !"dumb".equals(get("TERM"));
                };
        return new Ink(wanted, charset);
    }

    int width() {
        String columns = get("COLUMNS");
        return columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : WIDTH;
    }

    boolean isSet(String variable) {
        return !get(variable).isEmpty();
    }

    /// The folder with the exercises: the repository's, else the working directory.
    Path exercises() {
        return home.map(top -> top.resolve("exercises")).orElse(folder);
    }

    /// The exercises that this repository offers: a copy for learners may have some only.
    List<Exercise> offered() {
        return home.map(top -> Assignment.in(top).exercises()).orElseGet(Exercises::all);
    }

    /// Text for a person: in the terminal's charset.
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /// Text for a person where a program reads `out`.
    void printAside(String text) {
        out.flush();
        err.print(text);
        err.flush();
    }

    /// Text for a program: always UTF-8.
    void printUtf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /// A message on `err`. Names of files come from submissions, so nothing in it moves the cursor.
    void complain(String text) {
        out.flush();
        text.lines()
                .map(line -> Harmless.line(line.replaceAll(INVISIBLE, "?")))
                .forEach(err::println);
        err.flush();
    }

    private String get(String variable) {
        return environment.getOrDefault(variable, "");
    }
}
