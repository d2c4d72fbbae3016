package dev.lockstep.formats;

import dev.lockstep.report.Report;
import java.util.List;

/// `gitlab`: JUnit XML for `artifacts:reports:junit`, and the learner's lines for
/// `artifacts:reports:codequality`.
final class Gitlab implements Format {
    @Override
    public String id() {
        return "gitlab";
    }

    @Override
    public String file() {
        return JunitXml.FILE;
    }

    @Override
    public List<Sheet> write(Report report, Setting setting) {
        return List.of(
                new Sheet.Main(JunitXml.render(report, setting)),
                new Sheet.Beside(CodeQuality.FILE, CodeQuality.render(report, setting)));
    }
}
