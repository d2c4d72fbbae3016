/// What stands around a stage besides its own JVM: finds out which isolation this machine offers,
/// by really trying it, and gives the command line that it takes.
@NullMarked
package dev.lockstep.isolation;

import org.jspecify.annotations.NullMarked;
