package dev.lockstep.report;

/// The report for a person at a terminal: what works, what does not, why, and what to do next.
public final class TextReport {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 200;

    private final Ink ink;
    private final int width;

    /// @param width columns of the terminal; held between 60 and 200
    public TextReport(Ink ink, int width) {
        this.ink = ink;
        this.width = Math.clamp(width, NARROWEST, WIDEST);
    }

    public String render(Report report) {
        Page page = new Page(ink, width);
        header(report, page);
        ExerciseText exercise = new ExerciseText(page, report);
        report.exercises().forEach(exercise::write);
        if (report.project() != null) {
            project(report.project(), page);
        }
        footer(report, page);
        return page.toString();
    }

    /// What was seen at one check, below its verdict and its rationale: values, timeline, order of
    /// steps, threads, output. Empty where there is nothing to show.
    public String evidence(CheckResult check) {
        Page page = new Page(ink, width);
        new CheckText(page).evidence(check);
        return page.toString().stripTrailing().stripIndent();
    }

    private void header(Report report, Page page) {
        Environment environment = report.environment();
        String gap = " " + ink.dot() + " ";
        String name = "Lockstep " + ink.clean(environment.grader());
        String rest =
                seed(report, gap)
                        + (environment.isolation().equals("none") ? gap + "isolation none" : "");
        int room = width - name.length() - gap.length() - rest.length();
        String submission = ink.clipStart(ink.clean(report.submission()), Math.max(10, room));
        page.line(ink.bold(name) + gap + submission + rest);
    }

    private static String seed(Report report, String gap) {
        return report.feedback() == Feedback.FULL ? gap + "seed " + report.seed() : "";
    }

    private void project(ProjectResult project, Page page) {
        page.gap();
        page.line(
                ink.bold("your own project") + " " + ink.dot() + " " + ink.clean(project.folder()));
        page.words(2, "", project.sentence());
        if (project.firstError() != null) {
            page.words(2, "first error: ", project.firstError());
        }
    }

    private void footer(Report report, Page page) {
        page.gap();
        String score = "Score " + report.score() + " of " + report.maxScore();
        page.line(ink.bold(report.everythingPassed() ? ink.green(score) : score));
        if (!report.status().equals("graded")) {
            page.words(
                    0,
                    "",
                    "The grader failed in part, so this score is not final. Nothing that the"
                            + " grader failed at was counted against the submission.");
        }
        report.feedback().notice().ifPresent(notice -> page.words(0, "", notice));
        page.words(0, "Next:  ", NextStep.of(report));
        page.line("Again: " + ink.clean(report.replay()));
    }
}
