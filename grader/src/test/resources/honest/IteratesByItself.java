import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class IteratesByItself {
    static final class Range implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < 9;
                }

                @Override
                public Integer next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return next++;
                }
            };
        }

        @Override
        public Spliterator<Integer> spliterator() {
            return new Spliterators.AbstractSpliterator<>(9, Spliterator.ORDERED | Spliterator.SIZED) {
                @Override
                public boolean tryAdvance(Consumer<? super Integer> action) {
                    action.accept(1);
                    return false;
                }
            };
        }
    }

    static final class Numbers extends AbstractList<Integer> implements RandomAccess {
        @Override
        public Integer get(int index) {
            return Objects.checkIndex(index, 9);
        }

        @Override
        public int size() {
            return 9;
        }
    }

    long run() {
        return StreamSupport.stream(new Range().spliterator(), false).count()
                + new Numbers().subList(1, 3).stream().mapToInt(i -> i).sum();
    }
}
