package dev.lockstep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A CI server or grade book that the program runs on, and the reports that it reads.
record CiServer(String name, List<Wanted> wants) {
    private static final Set<String> CLASSROOM50 =
            Set.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG");

    /// The server, told from the environment and, for grade books, from the folder that they give.
    static Optional<CiServer> of(Map<String, String> environment, Path root) {
        if (isTrue(environment, "GITHUB_ACTIONS")) {
            return Optional.of(github(environment));
        }
        if (isTrue(environment, "GITLAB_CI")) {
            return Optional.of(new CiServer("GitLab", List.of(Wanted.of("gitlab"))));
        }
        Optional<CiServer> book =
                book("Gradescope", "gradescope", root.resolve("autograder/results"));
        return book.isPresent()
                ? book
                : book("PrairieLearn", "prairielearn", root.resolve("grade/results"));
    }

    /// What to call it in a message.
    static String name(Optional<CiServer> server) {
        return server.map(CiServer::name).orElse("");
    }

    private static CiServer github(Map<String, String> environment) {
        Wanted github = Wanted.of("github");
        return environment.keySet().containsAll(CLASSROOM50)
                ? new CiServer("Classroom 50", List.of(github, Wanted.of("classroom50")))
                : new CiServer("GitHub Actions", List.of(github));
    }

    private static Optional<CiServer> book(String name, String format, Path results) {
        if (!Files.isDirectory(results)) {
            return Optional.empty();
        }
        Wanted wanted = Wanted.of(format);
        String file = results.resolve(wanted.file()).toString();
        return Optional.of(new CiServer(name, List.of(new Wanted(wanted.format(), file))));
    }

    private static boolean isTrue(Map<String, String> environment, String variable) {
        return environment.getOrDefault(variable, "").equalsIgnoreCase("true");
    }
}
