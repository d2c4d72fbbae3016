package dev.lockstep.stage;

import dev.lockstep.conductor.KernelQuiescence;
import dev.lockstep.jail.Jail;
import dev.lockstep.jail.Sockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Runs in an isolated stage's place, tries what no stage may, and says how it went: one line each,
/// `done` or `denied`.
final class Prisoner {
    private static final Path SECRET = Path.of(System.getProperty("prisoner.secret"));
    private static final int PORT = Integer.getInteger("prisoner.port");
    private static final long VICTIM = Long.getLong("prisoner.victim");

    private Prisoner() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        if (words.getFirst().equals("landlock")) {
            Sockets sockets = words.get(1).equals("own-network") ? Sockets.TCP : Sockets.NONE;
            List<Path> readable = words.stream().skip(2).map(Path::of).toList();
            tell("enter the jail", Jail.enter(sockets, readable));
        }
        if (words.getFirst().equals("bwrap")) {
            tell("narrow what is left", Jail.narrow());
        }
        attempt("read /etc/passwd", () -> Files.readAllBytes(Path.of("/etc/passwd")));
        attempt("read a secret", () -> Files.readAllBytes(SECRET));
        attempt("read a secret in a virtual thread", () -> virtually(() -> contentOf(SECRET)));
        attempt("read a secret in the pool", Prisoner::readInThePool);
        attempt("list the folder of the secret", () -> SECRET.resolveSibling("").toFile().list());
        attempt("list /home", () -> Path.of("/home").toFile().list());
        attempt("write beside the secret", () -> write(SECRET.resolveSibling("written")));
        attempt("write to /tmp", () -> write(Path.of("/tmp/lockstep-prisoner")));
        attempt("write to /dev/shm", () -> write(Path.of("/dev/shm/lockstep-prisoner")));
        attempt("write to /", () -> write(Path.of("/lockstep-prisoner")));
        attempt("change who may read the secret", Prisoner::makePublic);
        attempt("change the date of the secret", Prisoner::changeDate);
        attempt("connect to a port of this machine", Prisoner::connect);
        attempt("connect to another machine", Prisoner::connectToAnotherMachine);
        attempt("talk to itself by TCP", Prisoner::talkToItself);
        attempt("make a local socket", Prisoner::makeLocalSocket);
        attempt("send a datagram", Prisoner::send);
        attempt("take sixteen gigabytes for a stack", Prisoner::takeStack);
        attempt("start a process", Prisoner::start);
        attempt("end another process", Prisoner::kill);
        attempt("hold a privilege", Prisoner::holdPrivilege);
        attempt("see that nothing runs", Prisoner::seeThatNothingRuns);
    }

    private static byte[] readInThePool() throws Exception {
        return CompletableFuture.supplyAsync(() -> contentOf(SECRET)).get();
    }

    private static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T virtually(Callable<T> part) throws Exception {
        FutureTask<T> task = new FutureTask<>(part);
        Thread.ofVirtual().start(task);
        return task.get();
    }

    private static Path write(Path file) throws Exception {
        return Files.writeString(file, "written");
    }

    private static Path makePublic() throws Exception {
        return Files.setPosixFilePermissions(SECRET, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static Path changeDate() throws Exception {
        return Files.setLastModifiedTime(SECRET, FileTime.fromMillis(0));
    }

    private static boolean makeLocalSocket() throws Exception {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return socket.isOpen();
        }
    }

    private static boolean talkToItself() throws Exception {
        InetAddress itself = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, itself);
                Socket client = new Socket(itself, server.getLocalPort());
                Socket accepted = server.accept()) {
            client.getOutputStream().write(7);
            return accepted.getInputStream().read() == 7;
        }
    }

    private static boolean connect() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            return socket.isConnected();
        }
    }

    private static boolean connectToAnotherMachine() throws Exception {
        InetAddress documentation = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(documentation, 9), 100);
        } catch (SocketTimeoutException sent) {
            return true;
        }
        return true;
    }

    /// Whether any thread has a privilege, or could get one.
    private static boolean holdPrivilege() throws Exception {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            for (Path thread : threads.toList()) {
                for (String line : Files.readAllLines(thread.resolve("status"))) {
                    if (line.startsWith("Cap") && !line.matches("Cap\\w+:\\s*0+")) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean send() throws Exception {
        try (DatagramSocket socket = new DatagramSocket()) {
            byte[] data = {1};
            InetAddress documentation = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
            socket.send(new DatagramPacket(data, data.length, documentation, 9));
            return true;
        }
    }

    private static boolean takeStack() throws Exception {
        Thread deep = new Thread(null, () -> {}, "deep", 16L << 30);
        try {
            deep.start();
        } catch (OutOfMemoryError denied) {
            return false;
        }
        deep.join();
        return true;
    }

    private static Process start() throws Exception {
        return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version")
                .start();
    }

    private static Boolean kill() {
        return ProcessHandle.of(VICTIM).map(ProcessHandle::destroyForcibly).orElse(false);
    }

    private static boolean seeThatNothingRuns() throws Exception {
        try (KernelQuiescence kernel = new KernelQuiescence()) {
            for (int look = 0; look < 10_000; look++) {
                if (kernel.quiet()) {
                    return KernelQuiescence.available();
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            return false;
        }
    }

    private static void attempt(String what, Callable<?> deed) {
        Object result;
        try {
            result = deed.call();
        } catch (Exception denied) {
            result = false;
        }
        tell(what, result != null && !result.equals(false));
    }

    private static void tell(String what, boolean done) {
        System.out.println(what + ": " + (done ? "done" : "denied"));
    }
}
