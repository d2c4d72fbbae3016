package dev.lockstep.player;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/// What the compiler sees: the JDK, the contracts' class files in the place of a class path, and
/// memory to write to.
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Set<String> contractTypes;
    private final Map<String, ClassFile> written = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();

    MemoryFiles(JavaCompiler javac, Set<String> contractTypes) {
        super(javac.getStandardFileManager(null, null, null));
        this.contractTypes = contractTypes;
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
        return classes;
    }

    /// Path of the source file by binary name of a class.
    Map<String, String> sources() {
        return sources;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        if (location == StandardLocation.CLASS_PATH) {
            return kinds.contains(JavaFileObject.Kind.CLASS) ? contracts(packageName) : List.of();
        }
        if (location == StandardLocation.SOURCE_PATH || location == StandardLocation.CLASS_OUTPUT) {
            return List.of();
        }
        return super.list(location, packageName, kinds, recurse);
    }

    private List<JavaFileObject> contracts(String packageName) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        for (String type : contractTypes) {
            if (type.substring(0, type.lastIndexOf('.')).equals(packageName)) {
                files.add(contract(type));
            }
        }
        return files;
    }

    private static ClassFile contract(String type) throws IOException {
        String resource = "/" + type.replace('.', '/') + ".class";
        try (InputStream bytes = MemoryFiles.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new FileNotFoundException(resource);
            }
            ClassFile file = new ClassFile(type);
            bytes.transferTo(file.bytes);
            return file;
        }
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile own ? own.name : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        ClassFile file = new ClassFile(className);
        written.put(className, file);
        if (sibling instanceof SourceFile source) {
            sources.put(className, source.path());
        }
        return file;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_PATH || super.hasLocation(location);
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
