import java.util.ArrayList;
import java.util.List;

/// Monitors that are left in every way there is.
public class Guarded {
    static final List<String> LOG = new ArrayList<>();
    static final Object LOCK = new Object();
    int count;

    static synchronized int firstAbove(int[] numbers, int least) {
        for (int number : numbers) {
            if (number > least) {
                return number;
            }
            if (number < 0) {
                throw new IllegalStateException("negative");
            }
        }
        return -1;
    }

    synchronized long nested(int depth) {
        if (depth == 0) {
            return count;
        }
        synchronized (LOCK) {
            synchronized (this) {
                count += depth;
                return nested(depth - 1) + depth;
            }
        }
    }

    synchronized double fails(boolean inBlock) {
        try {
            synchronized (LOCK) {
                if (inBlock) {
                    throw new UnsupportedOperationException("in block");
                }
            }
            return 1.5;
        } catch (UnsupportedOperationException e) {
            LOG.add(e.getMessage() + Thread.holdsLock(LOCK) + Thread.holdsLock(this));
            return 2.5;
        } finally {
            LOG.add("finally" + Thread.holdsLock(this));
            count++;
        }
    }

    synchronized void nothing() {}

    synchronized Object loops() {
        outer:
        while (true) {
            for (int i = 0; ; i++) {
                synchronized (LOCK) {
                    if (i == 1) {
                        continue;
                    }
                    if (i == 3) {
                        break outer;
                    }
                }
                LOG.add("round" + i);
            }
        }
        return LOG.size();
    }

    static Object run() throws Exception {
        Guarded g = new Guarded();
        g.nothing();
        String failure = "";
        try {
            firstAbove(new int[] {0, -1}, 5);
        } catch (IllegalStateException e) {
            failure = e.getMessage() + Thread.holdsLock(Guarded.class);
        }
        try {
            synchronized ((Object) null) {
                failure += "?";
            }
        } catch (NullPointerException e) {
            failure += "null";
        }
        try {
            g.notify();
        } catch (IllegalMonitorStateException e) {
            failure += "not owner";
        }
        return failure + firstAbove(new int[] {1, 8}, 5) + g.nested(3) + g.fails(true)
                + g.fails(false) + g.loops() + LOG + g.count + Thread.holdsLock(g);
    }
}
