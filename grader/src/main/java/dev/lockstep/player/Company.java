package dev.lockstep.player;

import dev.lockstep.conductor.Conductor;
import dev.lockstep.conductor.KernelQuiescence;
import dev.lockstep.conductor.Play;
import dev.lockstep.conductor.PortableQuiescence;
import dev.lockstep.conductor.Quiescence;
import dev.lockstep.conductor.StageTime;
import dev.lockstep.conductor.SubmissionThreads;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.Understudy;
import dev.lockstep.trace.Trace;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a stage keeps from one request to the next: the compiled submission and the ways to tell
/// that nothing runs.
final class Company {
    private final Output output;
    private final SubmissionThreads threads = new SubmissionThreads();
    private final StageTime time = new StageTime(threads);
    private final Set<String> contractTypes = new HashSet<>();
    private Map<String, byte[]> classes = Map.of();
    private @Nullable KernelQuiescence kernel;

    Company(Output output) {
        this.output = output;
    }

    Answer.Compiled compile(Request.Compile request) {
        for (Request.Contract contract : request.contracts()) {
            contractTypes.addAll(contract.types());
        }
        Compilation compilation = new Compiler(contractTypes).compile(request.sources());
        classes = compilation.classes();
        SubmissionLoader loader = new SubmissionLoader(classes, contractTypes);
        return new Answer.Compiled(
                compilation.errors(),
                compilation.broken(),
                new Candidates(loader, compilation).of(request.contracts()));
    }

    Answer.Performed perform(Request.Perform request) throws IOException {
        SubmissionLoader loader = new SubmissionLoader(classes, contractTypes);
        Play play = new Play(loader);
        threads.disregardLiving();
        request.scenario().cast(play, new Understudy(underTest(loader, request.className())));
        Conductor conductor = new Conductor(quiescence(request.settling(), play), threads, time);
        Trace trace = conductor.conduct(play);
        boolean fit = conductor.clear(play);
        output.takeOver();
        return new Answer.Performed(trace.withOutput(output.take()), !fit);
    }

    private static Class<?> underTest(ClassLoader loader, String className) {
        try {
            return Class.forName(className, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("not compiled: " + className, e);
        }
    }

    private Quiescence quiescence(Settling settling, Play play) throws IOException {
        if (!settling.kernel()) {
            return new PortableQuiescence(threads, play::happenings, settling.millis());
        }
        if (kernel == null) {
            kernel = new KernelQuiescence();
        }
        return kernel;
    }
}
