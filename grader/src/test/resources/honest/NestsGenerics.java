import java.io.*;
import java.util.*;

class NestsGenerics {
    static <T extends Comparable<? super T> & Serializable> T most(Collection<? extends T> all) {
        return all.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    @SafeVarargs
    static <K, V> Map<K, List<? super V>> map(V value, K... keys) {
        Map<K, List<? super V>> map = new LinkedHashMap<>();
        for (K key : keys) {
            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
        }
        return map;
    }

    Object run(boolean flag) {
        var mixed = List.of(1, "a", 2.0, 'c');
        var either = flag ? 1 : "one";
        var text = flag ? new StringBuilder("a") : new StringBuffer("b");
        var list = flag ? new ArrayList<String>() : new LinkedList<String>();
        Comparable<?> comparable = flag ? 1 : "one";
        return Map.of(most(List.of("a", "b")), map("v", 1, 2), mixed, either, text.length(), list.size(),
                comparable, new HashMap<String, Map<Integer, ? extends Set<Long>>>());
    }
}
