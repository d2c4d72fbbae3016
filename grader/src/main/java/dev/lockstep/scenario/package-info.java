/// In the stage: what a check makes a submission do, one small record a scenario. A scenario says
/// what its calls do and when; it holds no expected value.
@NullMarked
package dev.lockstep.scenario;

import org.jspecify.annotations.NullMarked;
