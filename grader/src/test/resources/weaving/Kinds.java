import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Classes of every kind.
public class Kinds {
    enum Level {
        LOW {
            @Override
            int weight() {
                return ++used;
            }
        },
        HIGH(5);

        static int all;
        int used;

        static {
            for (Level level : values()) {
                all += level.used;
            }
        }

        Level() {
            this(1);
        }

        Level(int used) {
            this.used = used;
        }

        int weight() {
            return used * 2;
        }
    }

    interface Shape {
        int SIDES = made();
        List<String> NAMES = new ArrayList<>();

        static int made() {
            return 4;
        }

        default int area() {
            NAMES.add("area");
            return twice(SIDES);
        }

        private int twice(int n) {
            int sum = 0;
            for (int i = 0; i < 2; i++) {
                sum += n;
            }
            return sum;
        }
    }

    sealed interface Node<T extends Comparable<T>> {}

    record Leaf<T extends Comparable<T>>(T value) implements Node<T> {
        static int leaves;

        Leaf {
            leaves++;
        }
    }

    record Pair<T extends Comparable<T>>(Node<T> left, Node<T> right, int[] marks) implements Node<T> {
        Pair(Node<T> left, Node<T> right) {
            this(left, right, new int[] {1});
            marks[0]++;
        }
    }

    static <T extends Comparable<T>> String told(Node<T> node) {
        return switch (node) {
            case Leaf<T>(Integer i) when i > 5 -> "big" + i;
            case Leaf<T>(String s) -> s;
            case Leaf<T>(var other) -> "leaf" + other;
            case Pair<T>(Leaf<T>(var a), var b, int[] marks) -> a + "+" + told(b) + marks[0]++;
            case Pair<T> pair -> told(pair.left()) + told(pair.right());
        };
    }

    abstract static class Box<T> implements Supplier<T> {
        T held;

        abstract Box<T> with(T next);
    }

    static final class TextBox extends Box<String> {
        @Override
        public String get() {
            return held;
        }

        @Override
        TextBox with(String next) {
            held = next;
            return this;
        }
    }

    static int sum(String name, Integer... numbers) {
        int sum = name.length();
        for (Integer number : numbers) {
            sum += number;
        }
        return sum;
    }

    static final class Door implements AutoCloseable {
        static String log = "";
        final String name;

        Door(String name) {
            this.name = name;
            log += "open " + name;
        }

        @Override
        public void close() throws Exception {
            log += " close " + name;
            if (name.equals("b")) {
                throw new Exception("jammed");
            }
        }
    }

    static int counter;

    static Object run() {
        int[] captured = {1};
        Comparator<String> local =
                new Comparator<>() {
                    int asked;

                    @Override
                    public int compare(String a, String b) {
                        asked++;
                        captured[0] += asked;
                        return a.compareTo(b);
                    }
                };
        class Local {
            int twice = captured[0] * 2;

            UnaryOperator<Integer> adder() {
                return n -> n + twice++ + captured[0]++;
            }
        }
        List<String> words = new ArrayList<>(List.of("b", "c", "a"));
        words.sort(local);
        Box<String> box = new TextBox();
        String doors = "";
        try (Door a = new Door("a");
                Door b = new Door("b")) {
            doors = a.name + b.name;
            throw new IllegalStateException("inside");
        } catch (Exception e) {
            doors += e.getMessage() + e.getSuppressed()[0].getMessage();
        }
        UnaryOperator<Integer> adder = new Local().adder();
        Object odd = 7L;
        String kind = odd instanceof Long l && l > 3 ? "long" + l : "none";
        return words + "" + Level.LOW.weight() + Level.HIGH.weight() + Level.all + new Shape() {}.area()
                + Shape.NAMES + told(new Pair<>(new Leaf<>(3), new Leaf<>(9))) + told(new Leaf<>("x"))
                + Leaf.leaves + box.with("held").get() + sum("ab", 1, 2, counter++) + counter
                + doors + Door.log + adder.apply(1) + adder.apply(2) + captured[0] + kind;
    }
}
