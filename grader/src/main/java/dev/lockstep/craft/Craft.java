package dev.lockstep.craft;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.lockstep.trace.Site;
import dev.lockstep.weaving.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reviews a submission: class files go in, remarks come out.
public final class Craft {
    /// More remarks than these are not read.
    private static final int MOST_OF_A_RULE = 3;

    private static final int MOST = 6;

    private Craft() {}

    /// What is to say about a class under test and all that it comes to, the most important first;
    /// what is well done comes last.
    ///
    /// ArchUnit may throw any error over class files that no compiler makes.
    ///
    /// @param classFiles by binary name
    /// @throws IOException if the files that ArchUnit reads cannot be written
    public static List<Remark> remarks(String className, Map<String, byte[]> classFiles)
            throws IOException {
        Map<String, byte[]> files = Reach.of(className, classFiles);
        Reached reached = Reached.of(files);
        List<Remark> remarks = chosen(broken(reached, files));
        new Praise(reached).remark().ifPresent(remarks::add);
        return List.copyOf(remarks);
    }

    /// The remarks by rule.
    private static List<List<Remark>> broken(Reached reached, Map<String, byte[]> files)
            throws IOException {
        try {
            return ArchConfiguration.withThreadLocalScope(settings -> {
                // Else it looks the JDK's classes up, which takes a second.
                settings.setResolveMissingDependenciesFromClassPath(false);
                JavaClasses classes = imported(files);
                return Catalogue.of(reached).stream().map(rule -> rule.remarks(classes)).toList();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static JavaClasses imported(Map<String, byte[]> files) {
        try {
            return Import.of(files.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One remark a place, a few a rule, and not too many in all.
    private static List<Remark> chosen(List<List<Remark>> broken) {
        List<Remark> chosen = new ArrayList<>();
        Set<Site> places = new HashSet<>();
        for (List<Remark> rule : broken) {
            rule.stream()
                    .filter(remark -> places.add(place(remark)))
                    .limit(MOST_OF_A_RULE)
                    .forEach(chosen::add);
        }
        return new ArrayList<>(chosen.subList(0, Math.min(chosen.size(), MOST)));
    }

    /// Classes that are nested in each other share their lines.
    private static Site place(Remark remark) {
        Site site = remark.site();
        return new Site(site.folder(), site.file(), site.line());
    }
}
