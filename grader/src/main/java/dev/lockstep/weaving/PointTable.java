package dev.lockstep.weaving;

import dev.lockstep.trace.Site;
import java.util.ArrayList;
import java.util.List;

/// The points of a stage's woven classes, by number. The same classes, woven in the same order, get
/// the same numbers.
public final class PointTable {
    private final List<Point> points = new ArrayList<>();

    synchronized int add(Point.Kind kind, Site site, String what, boolean write) {
        points.add(new Point(points.size(), kind, site, what, write));
        return points.size() - 1;
    }

    public synchronized Point get(int id) {
        return points.get(id);
    }
}
