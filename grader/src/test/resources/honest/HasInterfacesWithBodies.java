import java.util.*;

class HasInterfacesWithBodies {
    interface Named {
        String name();

        default String greeting() {
            return prefix() + name() + suffix();
        }

        private String prefix() {
            return "hello ";
        }

        private static String mark() {
            return "!";
        }

        static String suffix() {
            return mark();
        }
    }

    interface Loud extends Named {
        @Override
        default String greeting() {
            return Named.super.greeting().toUpperCase(Locale.ROOT);
        }
    }

    String run() {
        Loud loud = () -> "you";
        return loud.greeting();
    }
}
