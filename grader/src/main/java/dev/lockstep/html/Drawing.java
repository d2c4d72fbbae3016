package dev.lockstep.html;

import static dev.lockstep.html.Html.tag;

/// The few shapes that a picture is made of.
final class Drawing {
    static final int WIDTH = 820;

    private Drawing() {}

    static Html.Tag box(double x, double y, double width, double height) {
        return tag("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }

    static Html.Tag text(double x, double y, String style, String words) {
        return tag("text", words).as(style).with("x", x).with("y", y);
    }

    static Html.Tag line(String style, double x1, double y1, double x2, double y2) {
        return path(style, "M", x1, y1, "L", x2, y2);
    }

    /// @param steps the letters and numbers of a path
    static Html.Tag path(String style, Object... steps) {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            path.append(path.isEmpty() ? "" : " ");
            path.append(step instanceof Number n ? Numbers.plain(n.doubleValue()) : step);
        }
        return tag("path").as(style).with("d", path.toString());
    }
}
