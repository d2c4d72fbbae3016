public class PublishesAMutableObject extends Case {
    static final class Point {
        int x;
        int y;
    }

    Point point;

    void program() throws Exception {
        together(
                () -> {
                    Point made = new Point();
                    made.x = 1;
                    point = made; // race: point
                },
                () -> {
                    Point seen = point; // race: point
                    equal(true, seen == null || seen.x == 1);
                });
    }
}
