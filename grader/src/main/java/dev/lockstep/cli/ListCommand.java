package dev.lockstep.cli;

import dev.lockstep.desk.Desk;
import dev.lockstep.desk.Overview;
import dev.lockstep.report.Page;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/// `grade list`: the exercises, how far one has come, their points, and the file to edit.
final class ListCommand implements Callable<Integer> {
    private final Console console;
    private final CommandSpec spec;

    ListCommand(Console console) {
        this.console = console;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    CommandSpec spec() {
        spec.addOption(Option.submission()).addOption(Option.help());
        spec.usageMessage()
                .description(
                        "Shows the exercises: how far you have come, their points, and the file to"
                                + " edit.");
        return spec;
    }

    @Override
    public Integer call() {
        Desk desk = Desks.of(spec, console);
        Page page = console.page();
        new Overview(console.offered(), desk, console.folder()).write(desk.logbook(), page);
        console.print(page.toString());
        return Exit.PASSED;
    }
}
