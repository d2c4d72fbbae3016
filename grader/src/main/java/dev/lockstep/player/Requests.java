package dev.lockstep.player;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Reads the requests on a thread of its own, which ends the stage with its input: a stage that is
/// stuck in a play must not outlive a grader that was killed.
final class Requests {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /// Takes the input for itself.
    Requests(InputStream in) {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Thread.ofPlatform().daemon().name("stage-requests").start(() -> read(reader));
    }

    private void read(BufferedReader reader) {
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException gone) {
            // The same as its end.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    /// The next line, as soon as there is one. A submission may interrupt every thread that it
    /// finds: that ends no wait here.
    String next() {
        while (true) {
            try {
                return lines.take();
            } catch (InterruptedException e) {
                // It asks again.
            }
        }
    }
}
