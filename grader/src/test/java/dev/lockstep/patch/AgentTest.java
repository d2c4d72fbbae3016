package dev.lockstep.patch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AgentTest {
    @TempDir private Path folder;
    private AgentJvm jvm;
    private Path patchedClasses;

    @BeforeEach
    void makeJars() throws Exception {
        jvm = new AgentJvm(folder);
        patchedClasses = folder.resolve("patched-classes");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // the small conductor's quiescence is the kernel's
    void timed_waits_take_exactly_their_virtual_time() throws Exception {
        writePatchedClasses();
        String output =
                jvm.run(
                        jvm.bootClassPath(),
                        jvm.agent(patchedClasses),
                        TimedWaitsMain.class.getName(),
                        "3");
        assertTrue(output.contains("explanation=patched when the grader was built"), output);
        assertTrue(output.endsWith("all right" + System.lineSeparator()), output);
    }

    @Test
    void patches_at_start_without_a_file() throws Exception {
        String output = report(jvm.bootClassPath(), jvm.agent());
        assertTrue(output.contains("=true, explanation=patched at start"), output);
    }

    @Test
    void patches_at_start_when_the_file_belongs_to_another_jdk() throws Exception {
        writePatchedClasses();
        byte[] otherJdk = Files.readAllBytes(patchedClasses);
        otherJdk[5]++;
        Files.write(patchedClasses, otherJdk);
        String output = report(jvm.bootClassPath(), jvm.agent(patchedClasses));
        assertTrue(output.contains("=true, explanation=patched at start"), output);
    }

    @Test
    void leaves_the_jdk_alone_when_the_file_is_cut_off() throws Exception {
        writePatchedClasses();
        byte[] whole = Files.readAllBytes(patchedClasses);
        Files.write(patchedClasses, Arrays.copyOf(whole, whole.length / 2));
        String output = report(jvm.bootClassPath(), jvm.agent(patchedClasses));
        assertTrue(
                output.contains("=false, explanation=java.nio.BufferUnderflowException"), output);
    }

    @Test
    void leaves_the_jdk_alone_without_the_boot_class_path() throws Exception {
        String output = report(jvm.agent());
        assertTrue(output.contains("=false, explanation="), output);
    }

    @Test
    void leaves_the_jdk_alone_in_a_training_run() throws Exception {
        String output = report(jvm.bootClassPath(), jvm.agent(), "-D" + Agent.TRAINING + "=true");
        assertTrue(output.contains("=false, explanation=this is a training run"), output);
    }

    @Test
    void time_is_real_without_the_agent() throws Exception {
        String output = report(jvm.bootClassPath());
        assertTrue(output.contains("=false, explanation=the JVM was started without"), output);
    }

    private void writePatchedClasses() throws Exception {
        jvm.run(
                jvm.bootClassPath(),
                WritePatchedClasses.class.getName(),
                patchedClasses.toString());
    }

    private String report(String... flags) throws Exception {
        String[] command = Arrays.copyOf(flags, flags.length + 1);
        command[flags.length] = PatchReportMain.class.getName();
        return jvm.run(command);
    }
}
