package craft.wrong;

import java.util.ArrayList;
import java.util.List;

/// After the first change two threads lock on different lists.
class LocksAChangingField {
    private List<String> names = new ArrayList<>();

    void add(String name) {
        synchronized (names) { // Make the field
            List<String> more = new ArrayList<>(names);
            more.add(name);
            names = more;
        }
    }
}
