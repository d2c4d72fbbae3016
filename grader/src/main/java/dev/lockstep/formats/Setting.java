package dev.lockstep.formats;

import java.time.Instant;
import java.util.Map;

/// Where a report is read: what a format has to know that the report does not say.
///
/// @param sources path of the submission within the repository, with `/`; empty where it is the
///   repository
/// @param environment the environment variables
/// @param now the time of day
public record Setting(String sources, Map<String, String> environment, Instant now) {
    public Setting {
        environment = Map.copyOf(environment);
    }

    /// A file of the submission as the repository calls it.
    String path(String file) {
        String name = file.replace('\\', '/');
        return sources.isEmpty() ? name : sources + "/" + name;
    }

    /// The value of an environment variable.
    ///
    /// @throws Unwritable where it is missing or empty
    public String variable(String name) throws Unwritable {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new Unwritable("the environment variable " + name + " is not set");
        }
        return value;
    }
}
