package dev.lockstep.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What GitHub's runner reads in the files, and obeys in the log, of a step.
final class FileCommands {
    private static final String STOP = "::stop-commands::";

    private FileCommands() {}

    /// The names and values of a file such as `GITHUB_OUTPUT`: `name=value`, or `name<<END`, the
    /// value's lines, and `END`.
    static Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            int equals = line.indexOf('=');
            int here = line.indexOf("<<");
            assertTrue(equals >= 0 || here >= 0, () -> "neither a value nor a text: " + line);
            if (here >= 0 && (equals < 0 || here < equals)) {
                values.put(line.substring(0, here), until(line.substring(here + 2), lines));
            } else {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return values;
    }

    private static String until(String end, Iterator<String> lines) {
        List<String> value = new ArrayList<>();
        for (String line = lines.next(); !line.equals(end); line = lines.next()) {
            value.add(line);
        }
        return String.join("\n", value);
    }

    /// The commands of a log that the runner obeys: none between `::stop-commands::` with a token
    /// and that token.
    static List<String> obeyed(String log) {
        List<String> commands = new ArrayList<>();
        String token = "";
        for (String line : log.lines().map(String::stripLeading).toList()) {
            if (!token.isEmpty()) {
                token = line.equals("::" + token + "::") ? "" : token;
            } else if (line.startsWith(STOP)) {
                token = line.substring(STOP.length());
            } else if (line.startsWith("::") || line.startsWith("##[")) {
                commands.add(line);
            }
        }
        return commands;
    }
}
