class SwitchesOnPrimitives {
    static String name(long value) {
        return switch (value) {
            case 1L -> "one";
            case int small -> "small " + small;
            case long large -> "large " + large;
        };
    }

    static boolean fits(double value) {
        return value instanceof float && value instanceof int whole && whole > 1;
    }

    static int of(boolean flag) {
        return switch (flag) {
            case true -> 1;
            case false -> 0;
        };
    }
}
