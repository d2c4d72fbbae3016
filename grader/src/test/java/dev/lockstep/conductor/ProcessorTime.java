package dev.lockstep.conductor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// Work that takes the same processor time on every machine.
final class ProcessorTime {
    private ProcessorTime() {}

    /// Uses that much of it in the current thread.
    static void use(Duration processorTime) {
        ThreadMXBean bean = ManagementFactory.getThreadMXBean();
        long until = bean.getCurrentThreadCpuTime() + processorTime.toNanos();
        while (bean.getCurrentThreadCpuTime() < until) {
            Thread.onSpinWait();
        }
    }
}
