package dev.lockstep.player;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/// A source file in memory.
final class SourceFile extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    SourceFile(String path, String text) {
        super(uri(path), Kind.SOURCE);
        this.path = path;
        this.text = text;
    }

    private static URI uri(String path) {
        try {
            return new URI("memory", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("intake lets no such path through: " + path, e);
        }
    }

    String path() {
        return path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
