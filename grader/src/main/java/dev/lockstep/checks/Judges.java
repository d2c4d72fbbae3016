package dev.lockstep.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks a class of checks with the id of its exercise; its methods are named for the rubric's
/// checks.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PlaysParameter.class)
@TestMethodOrder(RubricOrder.class)
@interface Judges {
    String value();
}
