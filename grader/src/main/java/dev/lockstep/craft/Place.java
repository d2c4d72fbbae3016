package dev.lockstep.craft;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import dev.lockstep.trace.Site;

/// A line of a class, as ArchUnit's events tell it.
record Place(JavaClass type, int line) {
    static Place of(Object event) {
        return switch (event) {
            case Place place -> place;
            case JavaCall<?> call -> new Place(call.getOriginOwner(), call.getLineNumber());
            default -> throw new IllegalArgumentException("no line in " + event);
        };
    }

    Site site() {
        String file = type.getSource().flatMap(Source::getFileName).orElse(type.getSimpleName());
        return new Site(type.getName(), file, line);
    }
}
