import java.util.function.*;

class SetsUpStably {
    private final StableValue<String> name = StableValue.of();
    private final Supplier<Integer> once = StableValue.supplier(() -> 42);

    String run() {
        return name.orElseSet(() -> "x") + once.get();
    }
}
