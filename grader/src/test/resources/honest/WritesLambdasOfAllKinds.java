import java.io.*;
import java.util.*;
import java.util.function.*;

class WritesLambdasOfAllKinds {
    interface Maker<T> {
        T make(int size);
    }

    interface Thrower<E extends Exception> {
        void run() throws E;
    }

    private int base = 3;

    Object run() throws Exception {
        IntBinaryOperator sum = Integer::sum;
        Function<String, Integer> length = String::length;
        Supplier<List<String>> made = ArrayList::new;
        Maker<int[][]> arrays = int[][]::new;
        BiFunction<String, Object, Boolean> equal = String::equals;
        Supplier<String> bound = "x"::trim;
        Function<Object, Boolean> above = super::equals;
        IntUnaryOperator captured = value -> value + base + sum.applyAsInt(1, 2);
        Thrower<IOException> thrower = () -> {
            if (base > 9) {
                throw new IOException("large");
            }
        };
        thrower.run();
        Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder());
        Runnable nested = () -> ((Runnable) () -> System.out.println(this.base)).run();
        nested.run();
        Runnable serial = (Runnable & Serializable) () -> System.out.println(base);
        var both = (Function<String, Integer> & Serializable) String::length;
        BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.<Integer>naturalOrder());
        return List.of(length.apply("a"), made.get(), arrays.make(2), equal.apply("a", "b"), bound.get(),
                captured.applyAsInt(1), order, serial, both, max, above);
    }
}
