import java.util.concurrent.atomic.*;

class UpdatesFieldsAtomically {
    private static final AtomicIntegerFieldUpdater<UpdatesFieldsAtomically> COUNT =
            AtomicIntegerFieldUpdater.newUpdater(UpdatesFieldsAtomically.class, "count");
    private static final AtomicReferenceFieldUpdater<UpdatesFieldsAtomically, String> TEXT =
            AtomicReferenceFieldUpdater.newUpdater(
                    UpdatesFieldsAtomically.class, String.class, "text");
    private volatile int count;
    private volatile String text = "";

    void run() {
        COUNT.incrementAndGet(this);
        TEXT.updateAndGet(this, old -> old + "x");
        LongAdder adder = new LongAdder();
        adder.increment();
        new LongAccumulator(Math::max, 0).accumulate(adder.sum());
        new AtomicStampedReference<>("a", 0).compareAndSet("a", "b", 0, 1);
        new AtomicMarkableReference<>(this, false).attemptMark(this, true);
        new AtomicIntegerArray(4).accumulateAndGet(1, 2, Integer::sum);
    }
}
