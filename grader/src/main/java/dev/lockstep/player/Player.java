package dev.lockstep.player;

import dev.lockstep.conductor.KernelQuiescence;
import dev.lockstep.jail.Jail;
import dev.lockstep.jail.Sockets;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Seal;
import dev.lockstep.trace.Json;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The stage's main program: reads a request a line, answers each, ends with its input.
public final class Player {
    private static final String BWRAP = "bwrap";
    private static final String LANDLOCK = "landlock";
    private static final String OWN_NETWORK = "own-network";

    private final Requests requests;
    private final PrintStream answers;
    private final Seal seal;
    private final Company company;

    private Player(Requests requests, PrintStream answers, Seal seal, Company company) {
        this.requests = requests;
        this.answers = answers;
        this.seal = seal;
        this.company = company;
    }

    /// Serves one grader, behind the walls that it asked for.
    ///
    /// @param arguments the name of the isolation; for the one that the stage builds itself also
    ///   whether its network is its own, and what may be read
    public static void main(String[] arguments) {
        String isolation = isolated(List.of(arguments));
        Requests requests = new Requests(System.in);
        PrintStream answers = System.out;
        Output output = new Output();
        output.takeOver();
        System.setIn(InputStream.nullInputStream());
        try {
            Seal seal = new Seal(requests.next());
            new Player(requests, answers, seal, new Company(output)).serve(isolation);
        } finally {
            // Threads of a submission must not keep a stage alive that has failed.
            Runtime.getRuntime().halt(1);
        }
    }

    private static String isolated(List<String> arguments) {
        String wanted = arguments.getFirst();
        if (wanted.equals(BWRAP)) {
            boolean _ = Jail.narrow();
        }
        if (!wanted.equals(LANDLOCK)) {
            return wanted;
        }
        Sockets sockets = arguments.get(1).equals(OWN_NETWORK) ? Sockets.TCP : Sockets.NONE;
        List<Path> readable = arguments.stream().skip(2).map(Path::of).toList();
        return Jail.enter(sockets, readable) ? LANDLOCK : "none";
    }

    private void serve(String isolation) {
        answer(new Answer.Ready(KernelQuiescence.available(), isolation));
        while (true) {
            answer(
                    switch (Json.parse(requests.next(), Request.class)) {
                        case Request.Compile compile -> company.compile(compile);
                        case Request.Install install -> company.install(install);
                        case Request.Perform perform -> company.perform(perform);
                        case Request.Explore explore -> company.explore(explore);
                        case Request.Replay replay -> company.replay(replay);
                    });
        }
    }

    private void answer(Answer answer) {
        String line = seal.seal(Json.line(answer, Answer.class)) + "\n";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        answers.write(bytes, 0, bytes.length);
        answers.flush();
    }
}
