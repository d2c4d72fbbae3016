package dev.lockstep.gate;

/// Something that no answer may name.
///
/// @param word the simple name of its type, as a source would have it
/// @param subject what it is, as people write it: `System.exit(int)`
/// @param why why, and what to use instead
record Refusal(String word, String subject, String why) {
    static final Refusal NATIVE =
            new Refusal("native", "native methods", "they leave Java. Write it in Java.");
    static final Refusal FINALIZER =
            new Refusal(
                    "finalize",
                    "a finalizer",
                    "nobody can say when it runs. Use try-with-resources or finally.");

    static Refusal packageOfJdk(String name) {
        String why = "the JDK has a package of that name. Move the class to a package of your own.";
        return new Refusal("package", "the package " + name, why);
    }

    static Refusal version(int major) {
        String why = "it is not what the grader's own compiler writes. Hand in sources.";
        return new Refusal("class", "class files of version " + major, why);
    }

    /// One of the JDK.
    static Refusal of(String type, String subject, String why) {
        String simple = Names.simple(type);
        return new Refusal(simple.substring(simple.lastIndexOf('.') + 1), subject, why);
    }

    /// One sentence for whoever reads the report.
    String message() {
        return "An answer may not use " + subject + ": " + why;
    }
}
