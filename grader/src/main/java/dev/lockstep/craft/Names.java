package dev.lockstep.craft;

import java.lang.constant.ClassDesc;

/// Binary names of types.
final class Names {
    private Names() {}

    static String of(ClassDesc type) {
        String name = type.descriptorString();
        return name.startsWith("L") ? name.substring(1, name.length() - 1).replace('/', '.') : name;
    }
}
