package craft.wrong;

import java.util.HashMap;
import java.util.Map;

/// Another thread may find it half made.
class ChecksTwice {
    private Map<String, Integer> counts;

    Map<String, Integer> counts() {
        if (counts == null) { // Make this field `volatile`
            synchronized (this) {
                if (counts == null) {
                    counts = new HashMap<>();
                }
            }
        }
        return counts;
    }
}
