package dev.lockstep.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a policy; the head of the file tells how it is written.
final class PolicyFile {
    private static final String RESOURCE = "policy.txt";

    private final Set<String> packages = new HashSet<>();
    private final Set<String> throwables = new HashSet<>();
    private final Map<String, Set<String>> types = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> boots = new HashSet<>();
    private final Set<String> denied = new HashSet<>();
    private final Map<String, String> hints = new HashMap<>();

    private PolicyFile() {}

    /// The project's own.
    static Policy read() {
        try (InputStream in = PolicyFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the grader lacks its " + RESOURCE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// @throws IllegalArgumentException naming the line that means nothing
    static Policy parse(String text) {
        PolicyFile file = new PolicyFile();
        entries(text).forEach(file::add);
        return new Policy(
                Set.copyOf(file.packages),
                Set.copyOf(file.throwables),
                Map.copyOf(file.types),
                Set.copyOf(file.named),
                Set.copyOf(file.boots),
                Set.copyOf(file.denied),
                Map.copyOf(file.hints));
    }

    /// The lines without comments, each with those that continue it.
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + " " + line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(line.strip());
            }
        }
        return entries;
    }

    private void add(String entry) {
        String[] words = entry.split(" +", 3);
        if (words.length < 2) {
            throw new IllegalArgumentException("a line of the policy needs a name: " + entry);
        }
        String name = words[1];
        String rest = words.length == 3 ? words[2] : "";
        switch (words[0]) {
            case "package" -> packages.add(name);
            case "throwables" -> throwables.add(name);
            case "type" -> addType(name, rest);
            case "name" -> named.add(name);
            case "boot" -> addBoot(name);
            case "not" -> denied.add(name);
            case "hint" -> hints.put(name, rest);
            default -> throw new IllegalArgumentException("no line of a policy: " + entry);
        }
    }

    private void addType(String name, String members) {
        if (name.endsWith(":") == members.isEmpty()) {
            throw new IllegalArgumentException("`type C: members` or `type C`, not: " + name);
        }
        types.put(
                name.replace(":", ""), members.isEmpty() ? Set.of() : Set.of(members.split(" +")));
    }

    /// The class of the member may be named then.
    private void addBoot(String member) {
        boots.add(member);
        named.add(Names.packageOf(member.replaceAll("\\(.*", "")));
    }
}
