package dev.lockstep.html;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A connection to a browser by the DevTools protocol: commands and their answers, and events.
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final long DEADLINE_SECONDS = 120;

    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonObject>> awaited = new ConcurrentHashMap<>();
    private final List<JsonObject> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    DevTools(URI address) {
        this.socket = within(client.newWebSocketBuilder().buildAsync(address, this));
    }

    /// Sends a command and waits for what comes of it.
    ///
    /// @param session the page that it is for, or empty for the browser
    JsonObject send(String session, String method, JsonObject parameters) {
        int id = number.incrementAndGet();
        JsonObject command = new JsonObject();
        command.addProperty("id", id);
        command.addProperty("method", method);
        command.add("params", parameters);
        if (!session.isEmpty()) {
            command.addProperty("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        within(socket.sendText(command.toString(), true));
        JsonObject found = within(answer);
        if (found.has("error")) {
            throw new IllegalStateException(method + ": " + found.get("error"));
        }
        return found.getAsJsonObject("result");
    }

    /// The next event of a kind; to be asked for before what brings it about.
    CompletableFuture<JsonObject> next(String event) {
        return awaited.computeIfAbsent(event, _ -> new CompletableFuture<>());
    }

    /// Takes the events out that came until now.
    List<JsonObject> events() {
        List<JsonObject> taken = List.copyOf(events);
        events.removeAll(taken);
        return taken;
    }

    static <T> T within(CompletableFuture<T> future) {
        return future.orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            receive(JsonParser.parseString(message.toString()).getAsJsonObject());
            message.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void receive(JsonObject received) {
        if (received.has("id")) {
            Objects.requireNonNull(answers.remove(received.get("id").getAsInt()))
                    .complete(received);
            return;
        }
        events.add(received);
        CompletableFuture<JsonObject> waiting =
                awaited.remove(received.get("method").getAsString());
        if (waiting != null) {
            waiting.complete(received);
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
