import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// References to methods of every kind.
public class Referring {
    interface Adder<T> {
        boolean add(T item);
    }

    interface Own {
        default Runnable runner(List<String> log) {
            Runnable added = () -> log.add("default");
            Consumer<String> add = log::add;
            return () -> {
                added.run();
                add.accept("ref");
            };
        }
    }

    static class Both extends LinkedList<String> implements Comparable<String> {
        @Override
        public int compareTo(String other) {
            return size();
        }
    }

    static class Numbers extends ArrayList<Integer> {
        Supplier<Integer> sizer() {
            return super::size;
        }

        Runnable clearer() {
            return this::clear;
        }
    }

    final List<String> list = new LinkedList<>();

    static <C extends Collection<String>> Predicate<String> into(C collection) {
        return collection::add;
    }

    static <L extends Deque<String> & Comparable<String>> Consumer<String> first(L both) {
        return both::push;
    }

    static Object run() throws Exception {
        List<String> log = new ArrayList<>();
        LinkedList<String> linked = new LinkedList<>();
        Adder<String> bound = log::add;
        bound.add("bound");
        into(linked).test("into");
        first(new Both()).accept("first");
        BiFunction<List<String>, Integer, String> unbound = List::get;
        log.add(unbound.apply(linked, 0));
        Function<Collection<String>, ArrayList<String>> copy = ArrayList::new;
        IntFunction<String[]> array = String[]::new;
        log.addAll(copy.apply(List.of("copied")));
        ToIntFunction<Map<String, Integer>> size = Map::size;
        Map<String, Integer> map = new HashMap<>();
        Stream.of("a", "b", "a").forEach(word -> map.merge(word, 1, Integer::sum));
        AtomicInteger atomic = new AtomicInteger();
        IntSupplier next = atomic::incrementAndGet;
        LongSupplier sum = new AtomicLong(6)::addAndGetSix;
        next.getAsInt();
        Callable<Integer> get = atomic::get;
        ReentrantLock lock = new ReentrantLock();
        Runnable unlock = lock::unlock;
        lock.lock();
        unlock.run();
        ThreadFactory threads = Thread::new;
        Thread made = threads.newThread(() -> log.add("made"));
        Runnable start = made::start;
        start.run();
        made.join();
        BiFunction<Runnable, String, Thread> named = Thread::new;
        Supplier<Thread> bare = Thread::new;
        Supplier<ReentrantLock> locks = ReentrantLock::new;
        Function<Object, String> text = Object::toString;
        new Own() {}.runner(log).run();
        Numbers numbers = new Numbers();
        numbers.add(4);
        int before = numbers.sizer().get();
        numbers.clearer().run();
        Referring self = new Referring();
        Consumer<String> field = self.list::add;
        field.accept("field");
        ConcurrentHashMap<String, List<String>> lists = new ConcurrentHashMap<>();
        lists.computeIfAbsent("k", _ -> new ArrayList<>()).add("v");
        Function<String, List<String>> find = lists::get;
        String upper = Stream.of("x").map(String::toUpperCase).collect(Collectors.joining());
        return log + "" + linked + size.applyAsInt(map) + map.get("a") + get.call() + sum.getAsLong()
                + named.apply(() -> {}, "named").getName() + (bare.get() != null)
                + locks.get().isLocked() + text.apply(1) + before + numbers.size() + self.list
                + Arrays.asList(array.apply(1)) + find.apply("k") + upper;
    }

    static class AtomicLong extends java.util.concurrent.atomic.AtomicInteger {
        AtomicLong(int initial) {
            super(initial);
        }

        long addAndGetSix() {
            return addAndGet(6);
        }
    }
}
