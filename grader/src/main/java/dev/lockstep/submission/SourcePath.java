package dev.lockstep.submission;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Rules for the path of a source file below its submission's folder, with `/` between its parts.
final class SourcePath {
    static final int MOST_DEPTH = 16;
    private static final int MOST_CHARACTERS = 240;
    private static final String NOT_EVERYWHERE = "\\:*?\"<>|";

    /// Controls, what turns or hides text, halves of characters, ends of lines.
    private static final Pattern NOT_TO_BE_SEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /// Names of devices on Windows, with any extension.
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?",
                    Pattern.CASE_INSENSITIVE);

    /// Folders that hold what a build, an editor or an archiver made.
    private static final Set<String> NOT_SOURCES =
            Set.of("target", "build", "out", "bin", "node_modules", "__MACOSX");

    private SourcePath() {}

    /// Whether source files are looked for in this folder and below: not in build output, in hidden
    /// folders, and among the learner's own tests.
    static boolean isLookedInto(String folder) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        return !name.startsWith(".")
                && !NOT_SOURCES.contains(name)
                && !("/" + folder).endsWith("/src/test");
    }

    /// Whether each of the folders around the file is looked into.
    static boolean lies(String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (!isLookedInto(path.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    /// A module descriptor says nothing about concurrency and would hide the contracts; `._A.java`
    /// is what macOS puts beside `A.java` in an archive.
    static boolean isSource(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".java") && !file.equals("module-info.java") && !file.startsWith("._");
    }

    static boolean isTooDeep(String path) {
        return path.chars().filter(c -> c == '/').count() >= MOST_DEPTH;
    }

    static BadSubmission tooDeep(String submission) {
        return new BadSubmission(
                "The folders in "
                        + submission
                        + " lie more than "
                        + MOST_DEPTH
                        + " deep. Give your solution's folder.");
    }

    /// Refuses what some system or tool would take for something else than a file's name.
    static void require(String path) throws BadSubmission {
        boolean bad = path.length() > MOST_CHARACTERS;
        bad |= path.codePoints().anyMatch(c -> NOT_EVERYWHERE.indexOf(c) >= 0);
        bad |= NOT_TO_BE_SEEN.matcher(path).find();
        for (String part : List.of(path.split("/", -1))) {
            bad |= part.isEmpty() || part.endsWith(".") || part.endsWith(" ");
            bad |= part.startsWith("-") || part.startsWith("@") || DEVICE.matcher(part).matches();
        }
        if (bad) {
            throw new BadSubmission(
                    printable(path)
                            + " has a name that not every system can hold. Rename the file.");
        }
    }

    /// The path as a message shows it.
    static String printable(String path) {
        String shown = NOT_TO_BE_SEEN.matcher(path).replaceAll("?");
        return shown.length() <= MOST_CHARACTERS ? shown : shown.substring(0, 100) + "…";
    }
}
