package craft.right;

/// It asks by the newer name, and has numbers of its own besides.
class AsksForTheId {
    record Order(long getId) {}

    static final class Worker extends Thread {
        @Override
        public long getId() {
            return 7;
        }
    }

    long[] ids(Order order, Worker worker) {
        return new long[] {Thread.currentThread().threadId(), order.getId(), worker.getId()};
    }
}
