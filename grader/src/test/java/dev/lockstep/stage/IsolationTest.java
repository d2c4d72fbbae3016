package dev.lockstep.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.isolation.Isolation;
import dev.lockstep.isolation.Isolation.Wall;
import dev.lockstep.isolation.Isolations;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Tries to break out of each isolation that this machine has.
@EnabledOnOs(OS.LINUX)
class IsolationTest {
    private static final Isolation LANDLOCK = new Isolation(Wall.LANDLOCK, List.of(), false);

    /// What a stage may do all the same.
    private static final List<String> IN_BUBBLEWRAP =
            List.of(
                    "narrow what is left: done",
                    "talk to itself by TCP: done",
                    "see that nothing runs: done");

    private static final List<String> IN_LANDLOCK =
            List.of("enter the jail: done", "see that nothing runs: done");

    private static final List<String> IN_LANDLOCK_WITH_A_NETWORK =
            List.of(
                    "enter the jail: done",
                    "talk to itself by TCP: done",
                    "see that nothing runs: done");

    @TempDir Path folder;

    @Test
    void nobody_breaks_out_of_bubblewrap() throws Exception {
        Isolation best = best();
        assumeTrue(best.wall() == Wall.BWRAP, "bwrap does not work here");
        assertEquals(IN_BUBBLEWRAP, done(best));
    }

    @Test
    void nobody_breaks_out_of_landlock() throws Exception {
        assumeTrue(inForce(LANDLOCK).equals("landlock"), "this kernel has no Landlock");
        List<String> done = new ArrayList<>(done(LANDLOCK));
        // Root stays root there, and anybody could be given a privilege by a program that brings
        // it;
        // the filter denies what either could do.
        done.remove("hold a privilege: done");
        assertEquals(IN_LANDLOCK, done);
    }

    @Test
    void nobody_breaks_out_of_landlock_in_a_network_of_its_own() throws Exception {
        Isolation isolation = landlock();
        assumeTrue(isolation.ownNetwork(), "unshare does not work here");
        assumeTrue(inForce(isolation).equals("landlock"), "this kernel has no Landlock");
        assertEquals(IN_LANDLOCK_WITH_A_NETWORK, done(isolation));
    }

    @Test
    void without_isolation_much_can_be_done() throws Exception {
        assertTrue(done(Isolation.NONE).contains("read a secret: done"));
    }

    @Test
    void a_stage_says_which_isolation_is_in_force() throws Exception {
        assertEquals("none", inForce(Isolation.NONE));
        Isolation best = best();
        assumeTrue(best.wall() == Wall.BWRAP, "bwrap does not work here");
        assertEquals("bwrap", inForce(best));
    }

    @Test
    void a_stage_without_the_isolation_that_is_required_is_an_error() {
        Isolation missing = new Isolation(Wall.NONE, List.of(), true);
        try (Playhouse playhouse = playhouse(missing)) {
            IOException error = assertThrows(IOException.class, playhouse::open);
            String message = String.valueOf(error.getMessage());
            assertTrue(message.startsWith("this machine offers no isolation"), message);
        }
    }

    @Test
    void a_wrapper_that_fails_is_told_in_its_own_words() {
        Isolation odd = new Isolation(Wall.BWRAP, List.of("/bin/sh", "-c", "echo odd >&2"), false);
        try (Playhouse playhouse = playhouse(odd)) {
            IOException error = assertThrows(IOException.class, playhouse::open);
            assertEquals(
                    "the stage does not start in bwrap (--isolation none does without): it ended with"
                            + " status 0: odd",
                    error.getMessage());
        }
    }

    private static Isolation best() throws Exception {
        StageCommand command = Stages.command();
        return new Isolations(command.javaHome(), command.reads()).get("best");
    }

    private static Isolation landlock() throws Exception {
        StageCommand command = Stages.command();
        return new Isolations(command.javaHome(), command.reads()).landlock();
    }

    private static String inForce(Isolation isolation) throws Exception {
        try (Playhouse playhouse = playhouse(isolation)) {
            Answer.Compiled compiled = playhouse.open();
            assertEquals(List.of(), compiled.errors());
            return playhouse.isolation();
        }
    }

    private static Playhouse playhouse(Isolation isolation) {
        Request.Source source = new Request.Source("A.java", "class A {}");
        return new Playhouse(Stages.command().in(isolation), Stages.compile(List.of(source)));
    }

    /// What the prisoner could do.
    private List<String> done(Isolation isolation) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Process victim = new ProcessBuilder("cat").start();
        try (ServerSocket port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            List<String> line = line(isolation);
            line.addAll(
                    line.indexOf("-cp"),
                    List.of(
                            "-Dprisoner.secret=" + secret,
                            "-Dprisoner.port=" + port.getLocalPort(),
                            "-Dprisoner.victim=" + victim.pid()));
            ProcessBuilder builder = new ProcessBuilder(line);
            builder.environment().clear();
            Process prisoner = builder.redirectErrorStream(true).start();
            prisoner.getOutputStream().close();
            byte[] said = prisoner.getInputStream().readAllBytes();
            assertEquals(0, prisoner.waitFor(), new String(said, StandardCharsets.UTF_8));
            boolean spared = victim.isAlive();
            List<String> lines = new String(said, StandardCharsets.UTF_8).lines().toList();
            assertEquals(spared, lines.contains("end another process: denied"));
            return lines.stream().filter(told -> told.endsWith(": done")).toList();
        } finally {
            victim.destroyForcibly();
        }
    }

    /// A stage's command line for another program.
    private static List<String> line(Isolation isolation) throws Exception {
        StageCommand command = Stages.command();
        List<Path> classPath = new ArrayList<>(command.classPath());
        classPath.add(origin());
        StageCommand with = new StageCommand(command.java(), classPath, command.built());
        Isolation seen = isolation;
        if (isolation.wall() == Wall.BWRAP) {
            seen = new Isolations(with.javaHome(), with.reads()).get("best");
        }
        List<String> line = new ArrayList<>(with.in(seen).line());
        Collections.replaceAll(line, "dev.lockstep.player.Player", Prisoner.class.getName());
        return line;
    }

    private static Path origin() throws URISyntaxException {
        return Path.of(Prisoner.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
