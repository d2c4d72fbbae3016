import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.concurrent.*;

class KeepsTime {
    String run() {
        Instant now = Clock.systemUTC().instant();
        Duration passed = Duration.between(now, Instant.now()).plusMillis(System.currentTimeMillis() % 7);
        ZonedDateTime there = now.atZone(ZoneId.of("Europe/Berlin")).truncatedTo(ChronoUnit.HOURS);
        ZoneOffset offset = ZoneId.systemDefault().getRules().getOffset(now);
        long nanos = System.nanoTime() + TimeUnit.SECONDS.convert(passed);
        return DateTimeFormatter.ISO_DATE.format(there) + LocalDate.EPOCH.with(TemporalAdjusters.firstDayOfNextMonth()) + offset + nanos;
    }
}
