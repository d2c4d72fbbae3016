package dev.lockstep.conductor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubmissionThreadsTest {
    private final SubmissionThreads threads = new SubmissionThreads();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch up = new CountDownLatch(1);
    private final List<Thread> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        end.countDown();
        for (Thread thread : started) {
            thread.join();
        }
    }

    @Test
    void threads_that_lived_before_are_nobodys() {
        start(Thread.ofPlatform().unstarted(this::live));
        start(Thread.ofVirtual().unstarted(this::live));
        assertEquals(List.of(), new SubmissionThreads().alive());
    }

    @Test
    void the_jdks_own_threads_are_nobodys() {
        // The common pool and its timers, virtual threads' carriers and pollers.
        assertEquals(99, IntStream.range(0, 100).parallel().max().orElseThrow());
        CompletableFuture<Integer> never = new CompletableFuture<>();
        CompletableFuture<Integer> _ = never.orTimeout(1, TimeUnit.HOURS);
        ForkJoinPool.commonPool().execute(this::live);
        start(Thread.ofVirtual().unstarted(this::live));

        assertEquals(started, threads.alive());
    }

    @Test
    void a_platform_thread_is_found() {
        assertFound(Thread.ofPlatform().unstarted(this::live));
        assertFound(Thread.ofPlatform().daemon().unstarted(this::live));
    }

    @Test
    void a_virtual_thread_is_found() {
        assertFound(Thread.ofVirtual().unstarted(this::live));
    }

    @Test
    void a_thread_of_its_own_class_is_found() {
        assertFound(
                new Thread() {
                    @Override
                    public void run() {
                        live();
                    }
                });
    }

    @Test
    void a_thread_that_lived_before_is_nobodys_whatever_its_name() {
        start(Thread.ofPlatform().name("CompletableFuture-delayScheduler").unstarted(this::live));
        threads.disregardLiving();
        assertEquals(List.of(), threads.alive());
    }

    @Test
    void a_thread_in_a_group_of_its_own_is_found() {
        assertFound(new Thread(new ThreadGroup("own"), this::live));
    }

    @Test
    void a_thread_that_a_virtual_thread_started_is_found() throws InterruptedException {
        Thread inner = Thread.ofVirtual().unstarted(this::live);
        Thread outer = Thread.ofVirtual().start(inner::start);
        outer.join();
        started.add(inner);
        assertEquals(List.of(inner), threads.alive());
    }

    @Test
    void workers_of_pools_are_found() throws InterruptedException {
        for (ExecutorService pool :
                List.of(
                        Executors.newFixedThreadPool(1),
                        Executors.newCachedThreadPool(),
                        Executors.newScheduledThreadPool(1),
                        Executors.newWorkStealingPool(1),
                        new ForkJoinPool(1),
                        Executors.newVirtualThreadPerTaskExecutor())) {
            List<Thread> worker = new ArrayList<>();
            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch over = new CountDownLatch(1);
            pool.execute(() -> {
                worker.add(Thread.currentThread());
                running.countDown();
                await(over);
            });
            running.await();
            assertEquals(worker, threads.alive(), pool.toString());
            over.countDown();
            pool.close();
            worker.getFirst().join();
            assertEquals(List.of(), threads.alive());
        }
    }

    @Test
    void the_thread_of_a_timer_is_found() throws InterruptedException {
        Timer timer = new Timer("ticks");
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        up.countDown();
                    }
                },
                0);
        up.await();
        List<Thread> alive = threads.alive();
        assertEquals(List.of("ticks"), alive.stream().map(Thread::getName).toList());
        timer.cancel();
        alive.getFirst().join();
        assertEquals(List.of(), threads.alive());
    }

    @Test
    void a_thread_that_has_ended_is_gone() throws InterruptedException {
        for (Thread thread :
                List.of(
                        Thread.ofPlatform().unstarted(() -> {}),
                        Thread.ofVirtual().unstarted(() -> {}))) {
            thread.start();
            thread.join();
            assertEquals(List.of(), threads.alive());
        }
    }

    @Test
    void what_is_disregarded_is_nobodys_from_then_on() {
        start(Thread.ofPlatform().unstarted(this::live));
        threads.disregardLiving();
        assertEquals(List.of(), threads.alive());
        Thread later = start(Thread.ofVirtual().unstarted(this::live));
        assertEquals(List.of(later), threads.alive());
    }

    @Test
    void a_thread_that_claims_to_be_another_is_still_told_from_it() {
        start(Thread.ofPlatform().unstarted(this::live));
        threads.disregardLiving();
        Thread impostor =
                start(
                        new Thread(this::live) {
                            @Override
                            public boolean equals(Object other) {
                                return true;
                            }

                            @Override
                            public int hashCode() {
                                return 0;
                            }
                        });
        List<Thread> alive = threads.alive();
        assertEquals(1, alive.size());
        assertSame(impostor, alive.getFirst());
    }

    private void assertFound(Thread thread) {
        int before = threads.alive().size();
        start(thread);
        assertEquals(before + 1, threads.alive().size());
        assertTrue(threads.alive().contains(thread));
    }

    private Thread start(Thread thread) {
        started.add(thread);
        thread.start();
        return thread;
    }

    private void live() {
        await(end);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
