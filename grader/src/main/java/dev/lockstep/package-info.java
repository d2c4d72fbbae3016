/// The pipeline as a whole: what is asked of the grader, and the grader that answers.
@NullMarked
package dev.lockstep;

import org.jspecify.annotations.NullMarked;
