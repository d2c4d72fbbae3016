import java.lang.annotation.*;

class DeclaresAnnotations {
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
    @Repeatable(Marks.class)
    @interface Mark {
        String value() default "";

        Class<?>[] of() default {};

        Thread.State state() default Thread.State.NEW;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
    @interface Marks {
        Mark[] value();
    }

    @Mark("a")
    @Mark(of = {String.class, int[].class})
    @Deprecated
    private int field;

    @Mark
    @SuppressWarnings("unused")
    int run() {
        return field;
    }
}
