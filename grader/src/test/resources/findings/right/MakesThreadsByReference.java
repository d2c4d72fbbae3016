import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

public class MakesThreadsByReference extends Case {
    final AtomicInteger count = new AtomicInteger();

    void program() throws Exception {
        ThreadFactory factory = Thread::new;
        Thread one = factory.newThread(count::incrementAndGet);
        Thread two = Thread.ofPlatform().name("two").daemon().start(count::incrementAndGet);
        Thread three = new Thread(count::incrementAndGet, "three");
        one.start();
        three.setDaemon(true);
        three.start();
        one.join();
        two.join();
        three.join();
        equal(3, count.get());
        equal("two", two.getName());
        equal("three", three.getName());
    }
}
