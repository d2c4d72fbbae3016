/// The course checks itself: every right answer gets full marks, every flawed one fails the checks
/// that it names and no others, and a stub counts as not attempted.
@NullMarked
package dev.lockstep.course;

import org.jspecify.annotations.NullMarked;
