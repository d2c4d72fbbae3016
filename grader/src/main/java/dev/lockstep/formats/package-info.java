/// The formats that CI servers and grade books read, one class a format. Each is a pure function of
/// the report and of where it is read; none of them writes a file.
@NullMarked
package dev.lockstep.formats;

import org.jspecify.annotations.NullMarked;
