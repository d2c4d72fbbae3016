import java.util.concurrent.locks.*;

class WritesItsOwnLock {
    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean tryAcquire(int count) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int count) {
            setState(0);
            setExclusiveOwnerThread(null);
            return true;
        }
    }

    private final Sync sync = new Sync();

    void run() throws InterruptedException {
        sync.acquireInterruptibly(1);
        sync.release(1);
    }
}
