package dev.lockstep.protocol;

import dev.lockstep.scenario.Scenario;
import dev.lockstep.schedule.Bounds;
import java.util.List;

/// What the grader asks of the stage.
public sealed interface Request {
    /// Compile these sources and find the classes under test. Comes first.
    record Compile(List<Source> sources, List<Contract> contracts) implements Request {
        public Compile {
            sources = List.copyOf(sources);
            contracts = List.copyOf(contracts);
        }
    }

    /// Play these class files, which another stage has compiled. Takes the place of
    /// [Request.Compile] in a stage that replaces another.
    ///
    /// @param contractTypes binary names of the types of all contracts
    record Install(List<Answer.ClassFile> classes, List<String> contractTypes) implements Request {
        public Install {
            classes = List.copyOf(classes);
            contractTypes = List.copyOf(contractTypes);
        }
    }

    /// Play the scenario with fresh classes.
    ///
    /// @param className binary name of the class under test
    record Perform(String className, Scenario scenario, Settling settling) implements Request {}

    /// Play the scenario under the schedules of a search.
    ///
    /// @param slowBounds how far to go where the threads are such that each step is dear
    /// @param ownScheduler whether our own scheduler may run the threads
    record Explore(
            String className,
            Scenario scenario,
            Settling settling,
            Bounds bounds,
            Bounds slowBounds,
            boolean ownScheduler)
            implements Request {}

    /// Play the scenario by one schedule, and tell every step.
    record Replay(
            String className,
            Scenario scenario,
            Settling settling,
            String schedule,
            boolean ownScheduler)
            implements Request {}

    /// One file of the submission.
    record Source(String path, String text) {}

    /// A contract by the names of its types.
    ///
    /// @param types binary names of all its types; the first is not special
    /// @param constructor binary names of the parameters of the constructor under test
    record Contract(
            String exercise, String contract, List<String> types, List<String> constructor) {
        public Contract {
            types = List.copyOf(types);
            constructor = List.copyOf(constructor);
        }
    }
}
