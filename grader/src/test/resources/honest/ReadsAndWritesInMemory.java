import java.io.*;
import java.nio.charset.*;
import java.util.*;

class ReadsAndWritesInMemory {
    String run() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes);
                PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            out.writeUTF("x");
            print.println("y");
        }
        StringWriter text = new StringWriter();
        try (BufferedReader lines = new BufferedReader(new StringReader("a\nb"));
                PrintWriter print = new PrintWriter(text)) {
            lines.lines().forEach(print::println);
            new IllegalStateException("z").printStackTrace(print);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try (Scanner scanner = new Scanner(System.in).useDelimiter(",")) {
            return scanner.hasNext() ? scanner.next() : text + Arrays.toString(bytes.toByteArray());
        }
    }

    static final class Both implements AutoCloseable {
        @Override
        public void close() throws IOException {
            throw new FileNotFoundException("made up");
        }
    }
}
