class SwitchesOnPatterns {
    sealed interface Shape permits Circle, Box, Nothing {}

    record Circle(double radius) implements Shape {}

    record Box(double width, double height) implements Shape {}

    enum Nothing implements Shape {
        NOTHING {
            @Override
            double area() {
                return 0;
            }
        };

        abstract double area();
    }

    static double area(Shape shape) {
        return switch (shape) {
            case Circle(double radius) when radius > 0 -> Math.PI * radius * radius;
            case Circle _ -> 0;
            case Box(var width, var height) -> width * height;
            case Nothing.NOTHING -> Nothing.NOTHING.area();
        };
    }

    static String name(Object value) {
        return switch (value) {
            case null -> "null";
            case Integer i when i > 9 -> "large";
            case Integer _ -> "small";
            case String text -> text.strip();
            case int[] array -> "array of " + array.length;
            case Thread.State.NEW -> "new";
            case Enum<?> constant -> constant.name();
            default -> value.getClass().getSimpleName();
        };
    }

    static int days(String month) {
        switch (month) {
            case "feb":
                return 28;
            case "apr", "jun":
                return 30;
            default:
                return 31;
        }
    }

    static boolean old(Thread.State state) {
        return switch (state) {
            case TERMINATED -> true;
            case NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING -> false;
        };
    }
}
