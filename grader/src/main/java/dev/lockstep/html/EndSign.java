package dev.lockstep.html;

import static dev.lockstep.html.Html.nothing;
import static dev.lockstep.html.Html.parts;

/// The shape at the end of a bar, by which the ways in which a call ends differ without colour.
final class EndSign {
    private EndSign() {}

    static Html of(MarkedCall call, double x, int top, int height) {
        return parts(end(call, x, top, height), over(call, x, top, height));
    }

    private static Html end(MarkedCall call, double x, int top, int height) {
        double middle = top + height / 2.0;
        double low = top + height;
        if (call.has(CallMark.THREW)) {
            return Drawing.path(
                    "sign", "M", x - 8, middle, "L", x, top - 2, x + 8, middle, x, low + 2, "Z");
        }
        if (call.has(CallMark.INTERRUPTED)) {
            return Drawing.path(
                    "cross", "M", x - 6, top, "L", x + 6, low, "M", x + 6, top, "L", x - 6, low);
        }
        return call.has(CallMark.RUNNING)
                ? Drawing.path("sign", "M", x - 2, top - 2, "L", x + 8, middle, x - 2, low + 2, "Z")
                : nothing();
    }

    /// A triangle that stands on the bar: too many. A bar across its end: too late.
    private static Html over(MarkedCall call, double x, int top, int height) {
        if (call.has(CallMark.LATE)) {
            return Drawing.path("cross", "M", x, top - 3, "L", x, top + height + 3);
        }
        double low = top + height;
        return call.has(CallMark.EXTRA)
                ? Drawing.path(
                        "sign", "M", x - 16, low - 3, "L", x - 10, top + 3, x - 4, low - 3, "Z")
                : nothing();
    }
}
