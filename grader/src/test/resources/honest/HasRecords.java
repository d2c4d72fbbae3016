import java.util.*;

class HasRecords {
    record Pair<A, B extends Comparable<B>>(A first, B second) implements Comparable<Pair<A, B>> {
        static int made;

        Pair {
            Objects.requireNonNull(second, () -> "second of " + first);
            made++;
        }

        @Override
        public int compareTo(Pair<A, B> other) {
            return second.compareTo(other.second);
        }
    }

    record Numbers(int... values) {
        Numbers {
            values = values.clone();
        }
    }

    String run() {
        record Local(byte b, short s, char c, float f, double d, long[] all) {}
        Local local = new Local((byte) 1, (short) 2, 'c', 1f, 2d, new long[0]);
        return new Pair<>(local, "x").toString() + new Numbers(1, 2).hashCode() + local.equals(this);
    }
}
