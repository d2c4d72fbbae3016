package dev.lockstep.scenario;

import java.io.EOFException;
import java.io.IOException;
import java.io.Serial;

/// What calls throw. None of these types has a public constructor without arguments or with a cause
/// alone: fork/join tasks hand over copies of types that do, and no right answer may be caught by
/// it.
final class CallFailures {
    private CallFailures() {}

    /// Has a cause of its own, as the next one has: what the call threw is still this one.
    static final class CallFailed extends IOException {
        @Serial private static final long serialVersionUID = 1;

        CallFailed(int call) {
            super("call " + call + " failed", new EOFException("the cause of it"));
        }
    }

    static final class CallFailedUnchecked extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;

        CallFailedUnchecked(int call) {
            super("call " + call + " failed", new ArithmeticException("the cause of it"));
        }
    }

    static final class CallBroke extends Error {
        @Serial private static final long serialVersionUID = 1;

        CallBroke(int call) {
            super("call " + call + " broke");
        }
    }

    static final class CallInterruptedItself extends InterruptedException {
        @Serial private static final long serialVersionUID = 1;

        CallInterruptedItself(int call) {
            super("call " + call + " was interrupted inside");
        }
    }

    /// How a function, which may throw nothing checked, reacts to an interrupt.
    static final class FunctionInterrupted extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;

        FunctionInterrupted(int call) {
            super("call " + call + " was interrupted");
        }
    }
}
