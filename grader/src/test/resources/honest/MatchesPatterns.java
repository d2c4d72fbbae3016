import java.util.regex.*;

class MatchesPatterns {
    private static final Pattern PAIR = Pattern.compile("(?<key>\\w+)=(?<value>\\d+)");

    int run(String text) {
        Matcher matcher = PAIR.matcher(text);
        int sum = 0;
        while (matcher.find()) {
            sum += Integer.parseInt(matcher.group("value"));
        }
        return sum + PAIR.matcher(text).replaceAll(found -> found.group(1)).length()
                + (int) PAIR.splitAsStream(text).filter(PAIR.asPredicate()).count();
    }
}
