public class PublishesARecordInARace extends Case {
    record Point(int x, String name) {}

    Point point;

    void program() throws Exception {
        together(this::point, this::point);
    }

    /// The memory model lets another thread see the record whole, or not yet.
    void point() {
        Point seen = point;
        if (seen == null) {
            seen = new Point(1, "one");
            point = seen;
        }
        equal(1, seen.x());
    }
}
