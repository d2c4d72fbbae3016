package dev.lockstep.formats;

import dev.lockstep.report.Report;
import java.util.List;

/// One way to write a report down, for one kind of reader.
public interface Format {
    /// The file name that stands for standard output.
    String STANDARD_OUTPUT = "-";

    /// What the command line calls it, such as `junit`.
    String id();

    /// Where it goes where no file is named: the file's name, or `-`.
    String file();

    /// The texts that it consists of, the most important one first.
    ///
    /// @throws Unwritable where its reader needs something that is not there
    List<Sheet> write(Report report, Setting setting) throws Unwritable;
}
