package dev.lockstep.conductor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every virtual thread that lives, which no public interface of the JDK tells.
///
/// Reads `jdk.internal.vm.ThreadContainers`; the stage's command line opens that package.
final class VirtualThreads {
    private final Object root;
    private final MethodHandle children;
    private final MethodHandle threads;

    VirtualThreads() {
        try {
            Class<?> containers = Class.forName("jdk.internal.vm.ThreadContainers");
            Class<?> container = Class.forName("jdk.internal.vm.ThreadContainer");
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            root = containers.getMethod("root").invoke(null);
            children =
                    lookup.findVirtual(container, "children", MethodType.methodType(Stream.class));
            threads = lookup.findVirtual(container, "threads", MethodType.methodType(Stream.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the stage lacks --add-opens for jdk.internal.vm", e);
        }
    }

    List<Thread> alive() {
        List<Thread> found = new ArrayList<>();
        collect(root, found);
        found.removeIf(thread -> !thread.isAlive());
        return found;
    }

    private void collect(Object container, List<Thread> found) {
        each(threads, container, Thread.class).filter(Thread::isVirtual).forEach(found::add);
        each(children, container, Object.class).forEach(child -> collect(child, found));
    }

    private static <T> Stream<T> each(MethodHandle handle, Object container, Class<T> type) {
        try {
            Stream<?> stream = (Stream<?>) handle.invoke(container);
            return stream.map(type::cast);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot list the virtual threads", e);
        }
    }
}
