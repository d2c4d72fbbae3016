import java.security.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.random.*;

class DrawsLots {
    double run() {
        Random random = new Random(42);
        int drawn = ThreadLocalRandom.current().nextInt(1, 7) + random.nextInt(3);
        RandomGenerator general = RandomGenerator.of("L64X128MixRandom");
        return drawn + general.nextDouble() + new SplittableRandom(1).split().nextLong()
                + new SecureRandom().nextInt() + random.ints(3).sum() + UUID.randomUUID().hashCode();
    }
}
