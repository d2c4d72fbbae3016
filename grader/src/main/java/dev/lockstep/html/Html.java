package dev.lockstep.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A piece of a page, not yet written: only [Markup] turns text into HTML, and escapes it.
sealed interface Html {
    /// Words from anywhere.
    record Text(String text) implements Html {}

    /// Our own style or script, written as it is.
    record Own(String text) implements Html {}

    /// Pieces one after the other.
    record Parts(List<Html> parts) implements Html {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /// An element. Its name and the names of its attributes are ours, the values from anywhere.
    record Tag(String name, Map<String, String> attributes, List<Html> children) implements Html {
        public Tag {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        Tag with(String attribute, String value) {
            Map<String, String> all = new LinkedHashMap<>(attributes);
            all.put(attribute, value);
            return new Tag(name, all, children);
        }

        Tag with(String attribute, double value) {
            return with(attribute, Numbers.plain(value));
        }

        /// Gives the element the class by which the style knows it.
        Tag as(String style) {
            return with("class", style);
        }
    }

    static Tag tag(String name, Html... children) {
        return new Tag(name, Map.of(), Arrays.asList(children));
    }

    static Tag tag(String name, List<? extends Html> children) {
        return new Tag(name, Map.of(), List.copyOf(children));
    }

    static Tag tag(String name, String text) {
        return tag(name, text(text));
    }

    static Html text(String text) {
        return new Text(text);
    }

    static Html parts(Html... parts) {
        return new Parts(Arrays.asList(parts));
    }

    static Html parts(List<? extends Html> parts) {
        return new Parts(List.copyOf(parts));
    }

    static Html nothing() {
        return new Parts(List.of());
    }
}
