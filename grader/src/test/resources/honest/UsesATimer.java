import java.util.*;
import java.util.concurrent.*;

class UsesATimer {
    void run() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Timer timer = new Timer("timer", true);
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                done.countDown();
                cancel();
            }
        };
        timer.schedule(task, 10);
        timer.scheduleAtFixedRate(new TimerTask() { public void run() {} }, new Date(), 50L);
        done.await();
        timer.cancel();
        timer.purge();
    }
}
