package craft.wrong;

import java.util.ArrayList;
import java.util.List;

/// The method may return before its work is done.
class NobodyWaits {
    private final List<String> done = new ArrayList<>();

    List<String> begin(List<String> names) {
        for (String name : names) {
            Thread.startVirtualThread(() -> done.add(name)); // Wait for the thread to end
        }
        return done;
    }
}
