import exercises.concurrentfetch.*;
import java.io.IOException;
import java.util.*;

/// Ends calls before their time: has what is due in the play's clock run by itself while another
/// thread waits.
public class RingsTheAlarmsItself implements ConcurrentFetch {
    @Override
    public List<ApiResponse> fetchAll(ApiClient client, List<Integer> apiIds)
            throws IOException, InterruptedException {
        try {
            Object play = field(client, "play");
            Object clock = field(play, "clock");
            var advance = clock.getClass().getDeclaredMethod("advance");
            advance.setAccessible(true);
            List<ApiResponse> responses = new ArrayList<>();
            for (int id : apiIds) {
                ApiResponse[] response = new ApiResponse[1];
                Thread caller = Thread.ofVirtual().start(() -> {
                    try {
                        response[0] = client.fetch(id);
                    } catch (Exception e) {
                        // stays null
                    }
                });
                while (caller.isAlive()) {
                    advance.invoke(clock);
                    Thread.yield();
                }
                responses.add(response[0]);
            }
            return responses;
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    static Object field(Object owner, String name) throws ReflectiveOperationException {
        var field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
