/// What patched JDK code calls: timed waits and clock reads, handed to the virtual time that the
/// calling thread lives in. It is the one package on the boot class path, so a submission can see
/// it: it decides nothing, keeps nothing, and uses neither lambdas nor string concatenation,
/// because it runs inside `LockSupport.parkNanos`, where linking either could park again.
@NullMarked
package dev.lockstep.timing;

import org.jspecify.annotations.NullMarked;
