package dev.lockstep.craft;

import java.lang.constant.ConstantDesc;

/// Where an operand of an instruction comes from, as far as the code of one method tells.
sealed interface Value {
    /// An object made by `new` at a step.
    record Made(int step) implements Value {}

    /// What the call at a step gave back.
    record Result(int step) implements Value {}

    /// What the step read from a field.
    record Read(int step) implements Value {}

    /// A lambda or a reference to a method, made at a step.
    record Lambda(int step) implements Value {}

    /// The exception that a handler caught; the handler begins at the step.
    record Caught(int step) implements Value {}

    /// A constant of the class file.
    record Constant(ConstantDesc value) implements Value {}

    /// What an operator or a conversion made at a step.
    record Computed(int step) implements Value {}

    /// A parameter, `this` among them, or a variable that is set in several places.
    record Local(int slot) implements Value {}

    /// Anything else.
    record Other() implements Value {}
}
