import java.util.*;
import java.util.stream.*;

class HasEnums {
    enum Level implements java.util.function.IntUnaryOperator {
        LOW {
            @Override
            public int applyAsInt(int value) {
                return value + 1;
            }
        },
        HIGH {
            @Override
            public int applyAsInt(int value) {
                return value * 2;
            }
        };

        private static final Map<String, Level> BY_NAME = new EnumMap<>(Level.class) == null
                ? null
                : Arrays.stream(values()).collect(Collectors.toMap(Level::name, level -> level));
    }

    int run() {
        int sum = 0;
        for (Level level : EnumSet.complementOf(EnumSet.of(Level.LOW))) {
            sum += level.applyAsInt(level.ordinal()) + level.getDeclaringClass().getName().length();
        }
        return sum + Level.valueOf("LOW").compareTo(Level.HIGH) + Level.BY_NAME.size();
    }
}
