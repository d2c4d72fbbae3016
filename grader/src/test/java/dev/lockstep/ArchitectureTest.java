package dev.lockstep;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final int MOST_LINES = 250;

    private static final JavaClasses GRADER =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.lockstep", "exercises");

    @Test
    void each_package_sees_only_what_the_design_lets_it_see() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("trace")
                .definedBy("dev.lockstep.trace..")
                .layer("exercise")
                .definedBy("dev.lockstep.exercise..")
                .layer("submission")
                .definedBy("dev.lockstep.submission..")
                .layer("gate")
                .definedBy("dev.lockstep.gate..")
                .layer("craft")
                .definedBy("dev.lockstep.craft..")
                .layer("protocol")
                .definedBy("dev.lockstep.protocol..")
                .layer("isolation")
                .definedBy("dev.lockstep.isolation..")
                .layer("stage")
                .definedBy("dev.lockstep.stage..")
                .layer("jail")
                .definedBy("dev.lockstep.jail..")
                .layer("timing")
                .definedBy("dev.lockstep.timing..")
                .layer("patch")
                .definedBy("dev.lockstep.patch..")
                .layer("schedule")
                .definedBy("dev.lockstep.schedule..")
                .layer("weaving")
                .definedBy("dev.lockstep.weaving..")
                .layer("conductor")
                .definedBy("dev.lockstep.conductor..")
                .layer("scenario")
                .definedBy("dev.lockstep.scenario..")
                .layer("player")
                .definedBy("dev.lockstep.player..")
                .layer("checks")
                .definedBy("dev.lockstep.checks..")
                .layer("report")
                .definedBy("dev.lockstep.report..")
                .layer("formats")
                .definedBy("dev.lockstep.formats..")
                .layer("html")
                .definedBy("dev.lockstep.html..")
                .layer("desk")
                .definedBy("dev.lockstep.desk..")
                .layer("watch")
                .definedBy("dev.lockstep.watch..")
                .layer("pipeline")
                .definedBy("dev.lockstep")
                .layer("project")
                .definedBy("dev.lockstep.project..")
                .layer("course")
                .definedBy("dev.lockstep.course..")
                .layer("training")
                .definedBy("dev.lockstep.training..")
                .layer("export")
                .definedBy("dev.lockstep.export..")
                .layer("cli")
                .definedBy("dev.lockstep.cli..")
                .layer("contract")
                .definedBy("exercises..")
                .whereLayer("trace")
                .mayNotAccessAnyLayer()
                .whereLayer("exercise")
                .mayOnlyAccessLayers("trace")
                .whereLayer("submission")
                .mayOnlyAccessLayers("exercise")
                .whereLayer("gate")
                .mayNotAccessAnyLayer()
                .whereLayer("craft")
                .mayOnlyAccessLayers("trace", "weaving")
                .whereLayer("protocol")
                .mayOnlyAccessLayers("trace", "scenario", "schedule")
                .whereLayer("stage")
                .mayOnlyAccessLayers("trace", "submission", "isolation", "protocol", "scenario")
                .whereLayer("isolation")
                .mayNotAccessAnyLayer()
                .whereLayer("jail")
                .mayNotAccessAnyLayer()
                .whereLayer("timing")
                .mayNotAccessAnyLayer()
                .whereLayer("patch")
                .mayOnlyAccessLayers("timing")
                .whereLayer("schedule")
                .mayNotAccessAnyLayer()
                .whereLayer("weaving")
                .mayOnlyAccessLayers("trace", "timing")
                .whereLayer("conductor")
                .mayOnlyAccessLayers("trace", "timing", "patch", "schedule", "weaving")
                .whereLayer("scenario")
                .mayOnlyAccessLayers("trace", "conductor", "contract")
                .whereLayer("player")
                .mayOnlyAccessLayers(
                        "trace", "conductor", "jail", "scenario", "protocol", "schedule", "weaving")
                .whereLayer("checks")
                .mayOnlyAccessLayers("trace", "scenario", "exercise", "schedule")
                .whereLayer("report")
                .mayOnlyAccessLayers("exercise", "trace")
                .whereLayer("formats")
                .mayOnlyAccessLayers("report", "trace", "html")
                .whereLayer("html")
                .mayOnlyAccessLayers("report", "trace")
                .whereLayer("desk")
                .mayOnlyAccessLayers("exercise", "report")
                .whereLayer("watch")
                .mayOnlyAccessLayers("pipeline", "desk", "exercise", "report", "submission")
                .whereLayer("project")
                .mayOnlyAccessLayers("report")
                .whereLayer("course")
                .mayOnlyAccessLayers("pipeline", "exercise", "report", "submission")
                .whereLayer("training")
                .mayOnlyAccessLayers("pipeline", "exercise", "report", "submission")
                .whereLayer("export")
                .mayOnlyAccessLayers("exercise")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("course", "training", "watch", "cli")
                .whereLayer("pipeline")
                .mayOnlyAccessLayers(
                        "checks",
                        "craft",
                        "exercise",
                        "gate",
                        "isolation",
                        "protocol",
                        "report",
                        "scenario",
                        "schedule",
                        "stage",
                        "submission",
                        "trace")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyAccessLayers(
                        "pipeline",
                        "course",
                        "desk",
                        "exercise",
                        "export",
                        "formats",
                        "html",
                        "project",
                        "report",
                        "schedule",
                        "stage",
                        "submission",
                        "trace",
                        "training",
                        "watch")
                .whereLayer("contract")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(GRADER);
    }

    @Test
    void nothing_that_runs_in_a_stage_sees_what_is_expected() {
        noClasses()
                .that(
                        resideInAPackage("dev.lockstep.player..")
                                .or(resideInAPackage("dev.lockstep.jail.."))
                                .or(resideInAPackage("dev.lockstep.scenario.."))
                                .or(resideInAPackage("dev.lockstep.schedule.."))
                                .or(resideInAPackage("dev.lockstep.weaving.."))
                                .or(resideInAPackage("dev.lockstep.conductor..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.lockstep.checks..",
                        "dev.lockstep.craft..",
                        "dev.lockstep.exercise..",
                        "dev.lockstep.formats..",
                        "dev.lockstep.gate..",
                        "dev.lockstep.report..")
                .check(GRADER);
    }

    @ParameterizedTest
    @CsvSource({
        "com.google.gson,      formats report stage trace",
        "com.tngtech.archunit, craft",
        "org.apache.maven,     project",
        "org.jline,            watch",
        "org.junit,            checks",
        "picocli,              cli",
    })
    void a_library_is_seen_where_it_is_needed_and_nowhere_else(String library, String packages) {
        String[] users =
                Stream.of(packages.split(" "))
                        .map(name -> "dev.lockstep." + name)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(GRADER);
    }

    @Test
    void checks_see_plays_and_no_process() {
        noClasses()
                .that()
                .resideInAPackage("dev.lockstep.checks..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.lockstep.stage..", "dev.lockstep.protocol..", "dev.lockstep.player..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Process")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .check(GRADER);
    }

    @Test
    void checks_neither_sleep_nor_read_the_time_of_day() {
        noClasses()
                .that()
                .resideInAPackage("dev.lockstep.checks..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Instant")
                .check(GRADER);
    }

    @Test
    void no_package_is_named_for_nothing_in_particular() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..helper..", "..impl..", "..internal..")
                .check(GRADER);
    }

    @Test
    void nothing_static_changes() {
        // JDK code and woven code have no other way to the conductor.
        DescribedPredicate<JavaField> hooks =
                describe(
                        "the hooks",
                        field -> Set.of("timekeeper", "control").contains(field.getName()));
        fields().that().areStatic().and(not(hooks)).should().beFinal().check(GRADER);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notHaveRawType(java.util.ArrayList.class)
                .andShould()
                .notHaveRawType(java.util.HashMap.class)
                .andShould()
                .notHaveRawType(java.util.concurrent.ConcurrentHashMap.class)
                .andShould()
                .notHaveRawType(java.util.concurrent.atomic.AtomicInteger.class)
                .andShould()
                .notHaveRawType(java.util.concurrent.atomic.AtomicLong.class)
                .check(GRADER);
    }

    @Test
    void packages_are_not_nested() {
        classes()
                .that()
                .resideInAPackage("dev.lockstep..")
                .should()
                .resideInAnyPackage("dev.lockstep", "dev.lockstep.*")
                .check(GRADER);
    }

    @Test
    void no_file_is_longer_than_the_budget() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > MOST_LINES)
                            .map(Path::toString)
                            .toList();
            assertEquals(List.of(), tooLong);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
