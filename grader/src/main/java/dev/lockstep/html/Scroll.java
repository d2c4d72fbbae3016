package dev.lockstep.html;

import static dev.lockstep.html.Html.tag;

/// What may be wider than a small screen: it scrolls in a frame of its own, which the keyboard
/// reaches, so that the page never does.
final class Scroll {
    private Scroll() {}

    static Html.Tag of(String label, Html content) {
        return tag("div", content)
                .as("scroll")
                .with("role", "group")
                .with("aria-label", label)
                .with("tabindex", "0");
    }
}
