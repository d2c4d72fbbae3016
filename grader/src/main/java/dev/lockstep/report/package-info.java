/// The report: the one model, `lockstep/report/1`, and a renderer for each format. Every output is
/// rendered from the model; nothing here decides anything.
@NullMarked
package dev.lockstep.report;

import org.jspecify.annotations.NullMarked;
