package dev.lockstep.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The counts of a Maven build's tests, read from the XML that surefire writes.
///
/// @param firstError name and message of the first test that did not pass
record SurefireReports(int tests, int failures, int errors, @Nullable String firstError) {
    private static final int DEEPEST = 8;

    /// Adds up the reports that were written since then below the folder; those of earlier builds
    /// lie in the same places.
    static SurefireReports read(Path project, Instant since) throws IOException {
        SurefireReports sum = new SurefireReports(0, 0, 0, null);
        for (Path file : files(project, since)) {
            sum = sum.plus(suite(file));
        }
        return sum;
    }

    private SurefireReports plus(SurefireReports other) {
        return new SurefireReports(
                tests + other.tests,
                failures + other.failures,
                errors + other.errors,
                firstError == null ? other.firstError : firstError);
    }

    private static List<Path> files(Path project, Instant since) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                project,
                Set.of(),
                DEEPEST,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = file.getFileName().toString();
                        boolean report = name.startsWith("TEST-") && name.endsWith(".xml");
                        Instant written = attributes.lastModifiedTime().toInstant();
                        if (report && !written.isBefore(since)) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }

    private static SurefireReports suite(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element suite = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            return new SurefireReports(
                    count(suite, "tests"),
                    count(suite, "failures"),
                    count(suite, "errors"),
                    firstError(suite));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is not a test report: " + e.getMessage(), e);
        }
    }

    private static @Nullable String firstError(Element suite) {
        NodeList cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element test = (Element) cases.item(i);
            for (String kind : List.of("failure", "error")) {
                if (test.getElementsByTagName(kind).item(0) instanceof Element bad) {
                    String name = test.getAttribute("classname") + "." + test.getAttribute("name");
                    String message = bad.getAttribute("message");
                    String what = message.isBlank() ? bad.getAttribute("type") : message;
                    return name + ": " + what.lines().findFirst().orElse("");
                }
            }
        }
        return null;
    }

    private static int count(Element suite, String attribute) {
        String value = suite.getAttribute(attribute);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
}
