package exercises.gatherwitherrors;

/// How a call ended: with a value or with a failure.
public sealed interface Outcome<T> {

    /// The call returned `value`, which may be null.
    record Success<T>(T value) implements Outcome<T> {}

    /// The call threw `error`: the very object, whatever kind of [Throwable] it is.
    record Failure<T>(Throwable error) implements Outcome<T> {}
}
