package dev.lockstep.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class HardLinkTest {
    private static final int NOBODY = 65534;

    @TempDir Path folder;
    private Path submission;
    private Path original;

    @BeforeEach
    void linkFile() throws Exception {
        submission = Files.createDirectory(folder.resolve("submission"));
        original = Files.writeString(folder.resolve("original"), "class A {}");
        Files.createLink(submission.resolve("A.java"), original);
    }

    @Test
    void a_hard_link_to_a_file_of_the_same_owner_is_taken() throws Exception {
        assertEquals(Map.of("A.java", "class A {}"), Intake.read(submission, "mine").files());
    }

    @Test
    void a_hard_link_to_a_file_of_another_owner_is_refused() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root gives files away");
        Files.setAttribute(submission, "unix:uid", NOBODY);
        BadSubmission refusal =
                assertThrows(BadSubmission.class, () -> Intake.read(submission, "mine"));
        assertEquals(
                "A.java is a hard link to a file of another owner. Put a copy there.",
                refusal.getMessage());
    }

    @Test
    void a_file_of_another_owner_that_is_linked_once_is_taken() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root gives files away");
        Files.setAttribute(submission, "unix:uid", NOBODY);
        Files.delete(original);
        assertEquals(Map.of("A.java", "class A {}"), Intake.read(submission, "mine").files());
    }
}
