package dev.lockstep.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.player.Compilations;
import dev.lockstep.protocol.Request;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CraftTest {
    @Test
    void only_what_the_class_under_test_comes_to_is_reviewed() throws IOException {
        Map<String, byte[]> files =
                compiled(
                        """
                        class Mine {
                            Object other = new Other();
                        }
                        class Other {
                            void pause() throws InterruptedException {
                                Thread.sleep(1);
                            }
                        }
                        class Stranger {
                            void pause() throws InterruptedException {
                                Thread.sleep(1);
                            }
                        }
                        """);

        assertEquals(List.of(6), lines(Craft.remarks("Mine", files)));
        assertEquals(List.of(11), lines(Craft.remarks("Stranger", files)));
    }

    @Test
    void a_line_gets_one_remark_and_a_rule_makes_three() throws IOException {
        Map<String, byte[]> files =
                compiled(
                        """
                        class Sleeper {
                            void pause() throws InterruptedException {
                                Thread.sleep(1); Thread.sleep(2);
                                Thread.sleep(3);
                                Thread.sleep(4);
                                Thread.sleep(5);
                            }
                        }
                        """);

        assertEquals(List.of(3, 4, 5), lines(Craft.remarks("Sleeper", files)));
    }

    @Test
    void there_are_six_remarks_at_most_and_the_most_important_come_first() throws IOException {
        Map<String, byte[]> files =
                compiled(
                        """
                        class Many {
                            private static int count;
                            synchronized void all(Thread thread) throws InterruptedException {
                                Thread.sleep(1);
                                Thread.sleep(2);
                                thread.setPriority(1);
                                thread.setPriority(2);
                                count = 1;
                                count = 2;
                                count = 3;
                                wait();
                            }
                        }
                        """);
        List<Remark> remarks = Craft.remarks("Many", files);

        assertEquals(List.of(11, 8, 9, 10, 4, 5), lines(remarks));
        assertEquals(Kind.ESSENTIAL, remarks.getFirst().kind());
        assertTrue(
                remarks.stream()
                        .map(Remark::kind)
                        .sorted(Comparator.naturalOrder())
                        .toList()
                        .equals(remarks.stream().map(Remark::kind).toList()));
    }

    @Test
    void praise_is_for_one_thing_and_comes_last() throws IOException {
        Map<String, byte[]> files =
                compiled(
                        """
                        import java.util.concurrent.*;
                        class Careful {
                            <T> T call(Callable<T> call, Semaphore permits) throws Exception {
                                permits.acquire();
                                try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                                    Thread.sleep(1);
                                    return pool.submit(call).get();
                                } finally {
                                    permits.release();
                                }
                            }
                        }
                        """);
        List<Remark> remarks = Craft.remarks("Careful", files);

        assertEquals(List.of(6, 4), lines(remarks));
        assertEquals(
                new Remark(
                        Kind.CELEBRATORY,
                        remarks.getLast().site(),
                        "The permit goes back in every case, also after a failure."),
                remarks.getLast());
    }

    private static Map<String, byte[]> compiled(String source) {
        return Compilations.of(List.of(new Request.Source("Sample.java", source))).classFiles();
    }

    private static List<Integer> lines(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.site().line()).toList();
    }
}
