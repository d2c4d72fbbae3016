package dev.lockstep.player;

import dev.lockstep.conductor.Conductor;
import dev.lockstep.conductor.KernelQuiescence;
import dev.lockstep.conductor.OwnThreads;
import dev.lockstep.conductor.Play;
import dev.lockstep.conductor.PortableQuiescence;
import dev.lockstep.conductor.Quiescence;
import dev.lockstep.conductor.Rehearsals;
import dev.lockstep.conductor.StageTime;
import dev.lockstep.conductor.SubmissionThreads;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Settling;
import dev.lockstep.scenario.Understudy;
import dev.lockstep.trace.Trace;
import dev.lockstep.weaving.Depth;
import dev.lockstep.weaving.PointTable;
import dev.lockstep.weaving.Weaver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
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
    private final House house = new House();
    private final Set<String> contractTypes = new HashSet<>();
    private final Map<String, Ensemble> ensembles = new HashMap<>();
    private Map<String, byte[]> classes = Map.of();
    private Weaver weaver = clocks(classes);
    private @Nullable KernelQuiescence kernel;
    private @Nullable PortableQuiescence portable;

    Company(Output output) {
        this.output = output;
    }

    Answer.Compiled compile(Request.Compile request) {
        for (Request.Contract contract : request.contracts()) {
            contractTypes.addAll(contract.types());
        }
        Compilation compilation = new Compiler(contractTypes).compile(request.sources());
        takeOver(compilation.classes());
        SubmissionLoader loader = new SubmissionLoader(weaver::weave, contractTypes);
        return new Answer.Compiled(
                compilation.errors(),
                compilation.broken(),
                new Candidates(loader, compilation).of(request.contracts()),
                compilation.files());
    }

    /// Takes over what another stage has compiled.
    Answer.Installed install(Request.Install request) {
        contractTypes.addAll(request.contractTypes());
        Map<String, byte[]> compiled = new HashMap<>();
        request.classes().forEach(file -> compiled.put(file.name(), file.content()));
        takeOver(compiled);
        return new Answer.Installed();
    }

    private void takeOver(Map<String, byte[]> compiled) {
        classes = Map.copyOf(compiled);
        weaver = clocks(classes);
        // What was woven for another submission's class of the same name is of no use to this one.
        ensembles.clear();
    }

    Answer.Performed perform(Request.Perform request) {
        SubmissionLoader loader = new SubmissionLoader(weaver::weave, contractTypes);
        Play play = new Play(loader);
        threads.disregardLiving();
        boolean worn = threads.leftOver();
        request.scenario().cast(play, new Understudy(loader.underTest(request.className())));
        Conductor conductor = new Conductor(quiescence(request.settling(), play), threads, time);
        Trace trace = conductor.conduct(play);
        boolean fit = conductor.clear(play);
        output.takeOver();
        return new Answer.Performed(
                trace.withOutput(output.take()),
                !fit || isWornOut(),
                worn && !conductor.deadlocked());
    }

    Answer.Explored explore(Request.Explore request) {
        threads.disregardLiving();
        Ensemble ensemble =
                ensembles.computeIfAbsent(
                        request.className(), name -> ensemble(name, Depth.POINTS));
        Answer.Explored explored = explorer(request.settling()).explore(request, ensemble);
        output.takeOver();
        output.take();
        return new Answer.Explored(
                explored.exploration(), explored.ownScheduler(), explored.spent() || isWornOut());
    }

    Answer.Performed replay(Request.Replay request) {
        threads.disregardLiving();
        boolean worn = threads.leftOver();
        Ensemble ensemble = ensemble(request.className(), Depth.TELLING);
        Answer.Performed performed = explorer(request.settling()).replay(request, ensemble, worn);
        output.takeOver();
        return new Answer.Performed(
                performed.trace().withOutput(output.take()),
                performed.spent() || isWornOut(),
                performed.worn());
    }

    private boolean isWornOut() {
        return house.isChanged() || threads.servantsAreKept();
    }

    private Ensemble ensemble(String className, Depth depth) {
        return new Ensemble(className, classes, contractTypes, depth);
    }

    private Explorer explorer(Settling settling) {
        return new Explorer(
                new Rehearsals(time, threads),
                OwnThreads.ofThisJdk(),
                play -> quiescence(settling, play));
    }

    private static Weaver clocks(Map<String, byte[]> classes) {
        return new Weaver(classes, Company.class.getClassLoader(), new PointTable(), Depth.CLOCKS);
    }

    private Quiescence quiescence(Settling settling, Play play) {
        if (!settling.kernel()) {
            if (portable == null) {
                portable = new PortableQuiescence(threads);
            }
            return portable.of(play::happenings, settling.millis());
        }
        if (kernel == null) {
            kernel = kernelQuiescence();
        }
        return kernel;
    }

    private static KernelQuiescence kernelQuiescence() {
        try {
            return new KernelQuiescence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
