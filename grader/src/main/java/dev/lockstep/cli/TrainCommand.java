package dev.lockstep.cli;

import dev.lockstep.Grader;
import dev.lockstep.formats.Format;
import dev.lockstep.formats.Formats;
import dev.lockstep.formats.Setting;
import dev.lockstep.formats.Sheet;
import dev.lockstep.report.Report;
import dev.lockstep.report.TextReport;
import dev.lockstep.stage.Archive;
import dev.lockstep.stage.StageCommand;
import dev.lockstep.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `grade train FILE`, which the launcher runs once after a build: a run that shows both JVMs what
/// they need, and whose stage leaves its archive in the file.
final class TrainCommand implements Callable<Integer> {
    /// A place where every format can be read.
    private static final Setting SETTING =
            new Setting(
                    "exercises",
                    Map.of(
                            "CLASSROOM", "training",
                            "ASSIGNMENT", "training",
                            "SUBMISSION_TAG", "training",
                            "COMMIT_URL", "https://training.example/commit",
                            "RELEASE_URL", "https://training.example/release",
                            "OWNER", "training"),
                    Instant.EPOCH);

    private final Console console;
    private final CommandSpec spec;

    TrainCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1")
                        .type(Path.class)
                        .description("Where the stage leaves its archive.")
                        .build());
        spec.usageMessage()
                .hidden(true)
                .description("Makes what later runs start sooner from. The launcher does it.");
        return spec;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path file = spec.commandLine().getParseResult().matchedPositionalValue(0, Path.of(""));
        Path archive = file.toAbsolutePath();
        StageCommand command = StageCommand.ofThisJvm().with(new Archive(archive, false));
        Report report = Training.specimen(Training.run(new Grader(command)));
        console.print(new TextReport(console.ink("always"), console.width()).render(report));
        for (Format format : Formats.all()) {
            for (Sheet sheet : format.write(report, SETTING)) {
                console.printUtf8(sheet.text());
            }
        }
        return Files.exists(archive) ? Exit.PASSED : Exit.GRADER_FAILED;
    }
}
