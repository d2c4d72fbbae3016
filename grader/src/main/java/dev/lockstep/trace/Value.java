package dev.lockstep.trace;

import java.util.List;

/// What a submission gave back, told without its own objects.
public sealed interface Value {
    /// `null`.
    record Nothing() implements Value {}

    /// The very object that the call with this number returned.
    record OfCall(int call) implements Value {}

    /// An answer of an API, by its content.
    record Response(int apiId, int data) implements Value {}

    /// An outcome that reports a value.
    record Success(Value value) implements Value {}

    /// An outcome that reports a failure.
    record Failure(Thrown error) implements Value {}

    /// A list, element by element.
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A measured real time.
    record Nanos(long nanos) implements Value {}

    /// Anything else, named by its class.
    record Other(String type) implements Value {}
}
