package dev.lockstep.findings;

import dev.lockstep.trace.Outcome;
import dev.lockstep.trace.Race;
import dev.lockstep.trace.Result;
import dev.lockstep.trace.Site;
import dev.lockstep.trace.Standing;
import dev.lockstep.trace.Stop;
import dev.lockstep.trace.Trace;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// What the plays of a search have shown of a program, in the words of [Program#flaws()].
final class Found {
    private final Program program;
    private final NavigableSet<String> flaws = new TreeSet<>();

    private Found(Program program) {
        this.program = program;
    }

    static NavigableSet<String> in(Program program, List<Outcome> outcomes) {
        Found found = new Found(program);
        outcomes.forEach(outcome -> found.add(outcome.trace()));
        return found.flaws;
    }

    static NavigableSet<String> in(Program program, Trace trace) {
        Found found = new Found(program);
        found.add(trace);
        return found.flaws;
    }

    private void add(Trace trace) {
        for (Race race : trace.races()) {
            flaws.add(Program.flaw("race", race.one().site().line(), race.what()));
            flaws.add(Program.flaw("race", race.other().site().line(), race.what()));
        }
        addAll("stuck", trace.waiting());
        addAll("left", trace.left());
        addAll("spins", trace.spinning());
        trace.results().forEach(this::add);
        if (trace.stop() != Stop.FINISHED && flaws.isEmpty()) {
            flaws.add(trace.stop().toString());
        }
    }

    /// Only the threads that stand in the program itself, not those that wait for them.
    private void addAll(String kind, List<Standing> standings) {
        for (Standing standing : standings) {
            List<Site> sites = standing.sites();
            if (!sites.isEmpty() && isOfProgram(sites.getFirst())) {
                boolean runsOn = kind.equals("stuck") && standing.waitsFor().isEmpty();
                flaws.add(
                        Program.flaw(
                                runsOn ? "runs on" : kind,
                                sites.getFirst().line(),
                                standing.waitsFor().replaceFirst(", held by .*", "")));
            }
        }
    }

    private void add(Result result) {
        if (result instanceof Result.Threw threw) {
            List<Integer> lines =
                    threw.error().sites().stream()
                            .filter(this::isOfProgram)
                            .map(Site::line)
                            .toList();
            flaws.add(
                    lines.isEmpty()
                            ? threw.error().told()
                            : Program.flaw("fails", lines.getFirst(), ""));
        }
    }

    private boolean isOfProgram(Site site) {
        return site.file().equals(program.name() + ".java");
    }
}
