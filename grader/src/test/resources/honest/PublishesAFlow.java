import java.util.*;
import java.util.concurrent.*;

class PublishesAFlow {
    static final class Collector implements Flow.Subscriber<Integer> {
        private final List<Integer> seen = new ArrayList<>();
        private final CountDownLatch done = new CountDownLatch(1);
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(Integer item) {
            seen.add(item);
            subscription.request(1);
        }

        @Override
        public void onError(Throwable error) {
            error.printStackTrace();
        }

        @Override
        public void onComplete() {
            done.countDown();
        }
    }

    List<Integer> run() throws InterruptedException {
        Collector collector = new Collector();
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(collector);
            publisher.submit(1);
            publisher.offer(2, (subscriber, item) -> false);
        }
        collector.done.await();
        return collector.seen;
    }
}
