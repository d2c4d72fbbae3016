import java.util.*;
import java.util.stream.*;

class StreamsAndCollects {
    record Word(String text, int length) {}

    Object run(List<String> words) {
        Map<Integer, List<String>> byLength = words.stream()
                .map(word -> new Word(word, word.length()))
                .sorted(Comparator.comparingInt(Word::length))
                .collect(Collectors.groupingBy(Word::length, TreeMap::new,
                        Collectors.mapping(Word::text, Collectors.toUnmodifiableList())));
        int sum = IntStream.rangeClosed(1, 9).parallel().filter(i -> i % 2 == 0).sum();
        var statistics = words.parallelStream().mapToInt(String::length).summaryStatistics();
        List<List<String>> windows = words.stream().gather(Gatherers.windowFixed(2)).toList();
        List<String> mapped = words.stream().gather(Gatherers.mapConcurrent(4, String::trim)).toList();
        return words.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.joining("|"),
                (count, text) -> List.of(count, text, byLength, sum, statistics, windows, mapped)));
    }
}
