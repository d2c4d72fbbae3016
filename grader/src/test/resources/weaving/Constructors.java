import java.util.ArrayList;
import java.util.List;

/// Constructors that do something before they call another one, and after.
public class Constructors {
    static class Base {
        int seen;

        Base() {
            seen = look();
        }

        Base(List<Integer> numbers, int... more) {
            for (int number : numbers) {
                seen += number;
            }
            seen += more.length;
        }

        int look() {
            return 1;
        }
    }

    static class Early extends Base {
        int before;
        long wide;
        String[] names;

        Early(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("no");
            }
            before = value;
            wide = value * 2L;
            names = new String[] {"a"};
            super();
            before++;
            names[0] += seen;
        }

        Early() {
            int sum = 0;
            for (int i = 0; i < 3; i++) {
                sum += i;
            }
            this(sum);
            wide++;
        }

        @Override
        int look() {
            return before;
        }
    }

    static class Nested extends Base {
        final Base inner;

        Nested() {
            List<Integer> numbers = new ArrayList<>(List.of(1, 2));
            numbers.add(new Base().seen);
            super(numbers, new Base(List.of(4)).seen, new Early().before);
            inner = new Base(List.of(new Nested2(this).outer.seen));
        }
    }

    record Nested2(Base outer) {
        Nested2 {
            outer.seen++;
        }
    }

    class Inner {
        int value = field + 1;

        class Deeper {
            int deep = value + field++;
        }
    }

    int field = 10;

    static Object run() {
        String refused;
        try {
            refused = "" + new Early(-1);
        } catch (IllegalArgumentException e) {
            refused = e.getMessage();
        }
        Early early = new Early();
        Nested nested = new Nested();
        Constructors outer = new Constructors();
        Inner.Deeper deeper = outer.new Inner().new Deeper();
        Thread thread = new Thread(new Thread(() -> {}), new String("name"));
        return refused + early.before + early.wide + early.names[0] + nested.seen
                + nested.inner.seen + deeper.deep + outer.field + thread.getName();
    }
}
