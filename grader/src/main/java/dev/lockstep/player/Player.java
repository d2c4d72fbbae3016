package dev.lockstep.player;

import dev.lockstep.conductor.KernelQuiescence;
import dev.lockstep.protocol.Answer;
import dev.lockstep.protocol.Request;
import dev.lockstep.protocol.Seal;
import dev.lockstep.trace.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The stage's main program: reads a request a line, answers each, ends with its input.
public final class Player {
    private final BufferedReader requests;
    private final PrintStream answers;
    private final Seal seal;
    private final Company company;

    private Player(BufferedReader requests, PrintStream answers, Seal seal, Company company) {
        this.requests = requests;
        this.answers = answers;
        this.seal = seal;
        this.company = company;
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader requests =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream answers = System.out;
        Output output = new Output();
        output.takeOver();
        System.setIn(InputStream.nullInputStream());
        int status = 1;
        try {
            String key = requests.readLine();
            if (key != null) {
                new Player(requests, answers, new Seal(key), new Company(output)).serve();
            }
            status = 0;
        } finally {
            // Threads of a submission must not keep a stage alive that has failed.
            Runtime.getRuntime().halt(status);
        }
    }

    private void serve() throws IOException {
        answer(new Answer.Ready(KernelQuiescence.available()));
        String line = requests.readLine();
        while (line != null) {
            answer(
                    switch (Json.parse(line, Request.class)) {
                        case Request.Compile compile -> company.compile(compile);
                        case Request.Perform perform -> company.perform(perform);
                        case Request.Explore explore -> company.explore(explore);
                        case Request.Replay replay -> company.replay(replay);
                    });
            line = requests.readLine();
        }
    }

    private void answer(Answer answer) {
        String line = seal.seal(Json.line(answer, Answer.class)) + "\n";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        answers.write(bytes, 0, bytes.length);
        answers.flush();
    }
}
