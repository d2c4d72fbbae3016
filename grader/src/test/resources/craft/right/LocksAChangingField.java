package craft.right;

import java.util.ArrayList;
import java.util.List;

/// The field that is locked on is set where the object is made, and never again.
class LocksAChangingField {
    private List<String> names;

    LocksAChangingField() {
        names = new ArrayList<>();
    }

    void add(String name) {
        synchronized (names) {
            names.add(name);
        }
    }
}
