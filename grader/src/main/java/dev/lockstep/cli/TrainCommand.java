package dev.lockstep.cli;

import dev.lockstep.Grader;
import dev.lockstep.report.JsonReport;
import dev.lockstep.report.Report;
import dev.lockstep.report.TextReport;
import dev.lockstep.stage.Archive;
import dev.lockstep.stage.StageCommand;
import dev.lockstep.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `grade train FILE`, which the launcher runs once after a build: a run that shows both JVMs what
/// they need, and whose stage leaves its archive in the file.
final class TrainCommand implements Callable<Integer> {
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
        Report report = Training.run(new Grader(command));
        console.print(new TextReport(console.ink("always"), console.width()).render(report));
        console.printUtf8(JsonReport.render(report));
        return Files.exists(archive) ? Exit.PASSED : Exit.GRADER_FAILED;
    }
}
