package craft.right;

import java.util.HashMap;
import java.util.Map;

/// The field is volatile, or looked at under the lock only.
class ChecksTwice {
    private volatile Map<String, Integer> counts;
    private Map<String, Integer> others;

    Map<String, Integer> counts() {
        if (counts == null) {
            synchronized (this) {
                if (counts == null) {
                    counts = new HashMap<>();
                }
            }
        }
        return counts;
    }

    synchronized Map<String, Integer> others() {
        if (others == null) {
            others = new HashMap<>();
        }
        return others;
    }
}
