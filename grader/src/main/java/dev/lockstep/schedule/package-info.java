/// Which thread goes on when: schedules, and the search that tries every one within a bound.
@NullMarked
package dev.lockstep.schedule;

import org.jspecify.annotations.NullMarked;
