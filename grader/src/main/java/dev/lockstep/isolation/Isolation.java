package dev.lockstep.isolation;

import java.util.List;
import java.util.Locale;

/// The isolation that a stage is started with.
///
/// @param wall what it is
/// @param wrapper words that come before the stage's own command line
/// @param required whether a stage without any is an error
public record Isolation(Wall wall, List<String> wrapper, boolean required) {
    /// No isolation, and none asked for.
    public static final Isolation NONE = new Isolation(Wall.NONE, List.of(), false);

    /// Who isolates.
    public enum Wall {
        /// The program `bwrap`, by the kernel's namespaces.
        BWRAP,
        /// The stage itself, by Landlock and seccomp, where its kernel has them.
        LANDLOCK,
        /// Nobody.
        NONE;

        /// As reports and the stage's command line name it.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Isolation {
        wrapper = List.copyOf(wrapper);
    }

    /// Whether a stage has a network to itself, which takes a wrapper.
    public boolean ownNetwork() {
        return !wrapper.isEmpty();
    }
}
