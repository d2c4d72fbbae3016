package dev.lockstep.patch;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatchesTest {
    @Test
    void every_clock_read_of_the_concurrent_package_is_patched_but_the_seed_of_random_numbers()
            throws IOException {
        Set<String> patched = Patches.all().stream().map(ClassPatch::className).collect(toSet());
        Set<String> reading = new HashSet<>();
        Path folder =
                FileSystems.getFileSystem(URI.create("jrt:/"))
                        .getPath("modules", "java.base", "java", "util", "concurrent");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                ClassModel jdkClass = ClassFile.of().parse(Files.readAllBytes(file));
                if (new ClockReads(Set.of()).places(jdkClass) > 0) {
                    reading.add(jdkClass.thisClass().asInternalName().replace('/', '.'));
                }
            }
        }
        reading.removeAll(patched);
        reading.remove("java.util.concurrent.locks.LockSupport"); // a detour spares it the clock
        assertEquals(Set.of("java.util.concurrent.ThreadLocalRandom"), reading);
    }

    @Test
    void every_patch_has_its_place_in_this_jdk() throws IOException {
        for (ClassPatch patch : Patches.all()) {
            byte[] original = JdkPatcher.original(patch.className());
            assertEquals(List.of(), patch.missing(original), patch.className());
        }
    }

    @Test
    void a_patch_without_a_place_is_named() throws IOException {
        Patch gone = new Detour("sleepPicos(J)V", "sleep");
        Patch there = new Requirement("hashCode()I");
        ClassPatch patch = new ClassPatch("java.lang.Object", List.of(gone, there));
        assertEquals(List.of(gone), patch.missing(JdkPatcher.original("java.lang.Object")));
    }

    @Test
    void a_clock_read_that_must_stay_real_has_to_be_there() throws IOException {
        Patch renamed = new ClockReads(Set.of("awaitWork", "tryShrink"));
        ClassPatch patch = new ClassPatch("java.util.concurrent.ForkJoinPool", List.of(renamed));
        byte[] original = JdkPatcher.original(patch.className());
        assertEquals(List.of(renamed), patch.missing(original));
    }

    @Test
    void the_called_package_links_nothing_at_run_time() throws Exception {
        Path classes =
                Path.of(Patches.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("dev/lockstep/timing"))) {
            for (Path file : files.toList()) {
                ClassModel model = ClassFile.of().parse(Files.readAllBytes(file));
                assertEquals(0, model.constantPool().bootstrapMethodCount(), file.toString());
            }
        }
    }
}
