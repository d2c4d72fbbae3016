import java.util.*;
import java.util.stream.*;
import java.nio.charset.*;

class WritesText {
    String run(int count) {
        String block = """
                some
                  "text" \
                %d
                """.formatted(count);
        StringBuilder text = new StringBuilder(block).reverse().insert(0, 'x').append(1.5f);
        text.setLength(Math.clamp(count, 0, text.length()));
        String joined = String.join(",", "a", "b") + 'c' + 1 + 2L + 3.0 + null + true + text;
        joined += "ab".repeat(3).strip().indent(2).transform(String::toUpperCase);
        System.out.printf(Locale.ROOT, "%5.2f %s%n", 1.0, joined);
        System.err.println(String.format("%x", joined.hashCode()));
        IO.println(HexFormat.of().formatHex(joined.getBytes(StandardCharsets.UTF_8)));
        return joined.chars().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
