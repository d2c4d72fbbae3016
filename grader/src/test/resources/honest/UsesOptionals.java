import java.util.*;
import java.util.function.*;

class UsesOptionals {
    String run(String given) {
        return Optional.ofNullable(given)
                .filter(Predicate.not(String::isBlank))
                .or(() -> Optional.of("none"))
                .map(String::length)
                .flatMap(length -> length > 2 ? Optional.of("long") : Optional.empty())
                .orElseGet(() -> Objects.requireNonNullElse(given, "null"))
                + OptionalInt.of(1).orElseThrow(IllegalStateException::new)
                + Objects.hash(given, 1) + Objects.toString(given, "x");
    }
}
