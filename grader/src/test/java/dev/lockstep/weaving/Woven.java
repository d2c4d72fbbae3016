package dev.lockstep.weaving;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Classes that are compiled in memory, woven, and loaded where they see what woven code calls.
final class Woven extends ClassLoader {
    private final Function<String, byte @Nullable []> files;

    private Woven(Function<String, byte @Nullable []> files) {
        super(Woven.class.getClassLoader());
        this.files = files;
    }

    /// The classes as they were compiled.
    static Woven none(Map<String, byte[]> classes) {
        return new Woven(classes::get);
    }

    static Woven at(Depth depth, Map<String, byte[]> classes, PointTable points) {
        return new Woven(new Weaver(classes, Woven.class.getClassLoader(), points, depth)::weave);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            byte[] file = files.apply(name);
            return file == null
                    ? super.loadClass(name, resolve)
                    : defineClass(name, file, 0, file.length);
        }
    }

    /// What the class's `static Object run()` gives back.
    Object run(String className) {
        try {
            var method = Class.forName(className, true, this).getDeclaredMethod("run");
            method.setAccessible(true);
            return method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " does not run", e);
        }
    }

    static String source(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/weaving", name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Compiles to class files by binary name.
    ///
    /// @param sources by name of the class, or path of the file, without `.java`
    static Map<String, byte[]> compile(Map<String, String> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Memory memory = new Memory(javac.getStandardFileManager(null, null, null));
        List<Source> files =
                sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
        StringWriter errors = new StringWriter();
        List<String> options =
                List.of("--release", "25", "--enable-preview", "-g", "-nowarn", "-proc:none");
        boolean done = javac.getTask(errors, memory, null, options, null, files).call();
        assertTrue(done, errors::toString);
        Map<String, byte[]> classes = new HashMap<>();
        memory.classes.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

        Memory(JavaFileManager others) {
            super(others);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return classes.computeIfAbsent(className, _ -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
