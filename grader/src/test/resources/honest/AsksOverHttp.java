import java.net.*;
import java.net.http.*;
import java.nio.charset.*;
import java.time.*;
import java.util.concurrent.*;

class AsksOverHttp {
    String run(int port) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(1))
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .header("a", URLEncoder.encode("b", StandardCharsets.UTF_8))
                    .build();
            HttpResponse<String> now = client.send(request, HttpResponse.BodyHandlers.ofString());
            return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                    .thenApply(HttpResponse::body)
                    .join() + now.statusCode();
        } catch (ConnectException | HttpTimeoutException e) {
            return e.getMessage();
        }
    }
}
