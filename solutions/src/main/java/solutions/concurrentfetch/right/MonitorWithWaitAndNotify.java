package solutions.concurrentfetch.right;

import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// A monitor that counts the calls in flight: `wait` until none is left, `notifyAll` when the last
/// one ends. Shines for learning: a guarded state, a loop around `wait`, and nothing from
/// `java.util.concurrent`.
public class MonitorWithWaitAndNotify implements ConcurrentFetch {

    private static final class Board {
        private final ApiResponse[] responses;
        private int inFlight;
        private Throwable failure;

        Board(int size) {
            responses = new ApiResponse[size];
            inFlight = size;
        }

        synchronized void answered(int slot, ApiResponse response) {
            responses[slot] = response;
            ended();
        }

        synchronized void failed(Throwable thrown) {
            if (failure == null) {
                failure = thrown;
            }
            ended();
        }

        private void ended() {
            inFlight--;
            if (inFlight == 0) {
                notifyAll();
            }
        }

        synchronized void await() throws InterruptedException {
            while (inFlight > 0) {
                wait();
            }
        }

        synchronized List<ApiResponse> responses() throws IOException, InterruptedException {
            return switch (failure) {
                case null -> List.of(responses);
                case IOException e -> throw e;
                case InterruptedException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new AssertionError("fetch cannot throw this", failure);
            };
        }
    }

    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        Board board = new Board(apiIds.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < apiIds.size(); i++) {
            int slot = i;
            int id = apiIds.get(i);
            threads.add(Thread.ofVirtual().start(() -> fetch(client, id, slot, board)));
        }
        InterruptedException interrupted = null;
        while (true) {
            try {
                board.await();
                break;
            } catch (InterruptedException e) {
                interrupted = e;
                threads.forEach(Thread::interrupt);
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
        return board.responses();
    }

    private static void fetch(ApiClient client, int id, int slot, Board board) {
        ApiResponse response;
        try {
            response = client.fetch(id);
        } catch (Throwable failure) {
            board.failed(failure);
            return;
        }
        board.answered(slot, response);
    }
}
