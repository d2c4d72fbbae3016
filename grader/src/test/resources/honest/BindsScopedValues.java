class BindsScopedValues {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();
    private static final InheritableThreadLocal<Integer> DEPTH = new InheritableThreadLocal<>() {
        @Override
        protected Integer childValue(Integer parent) {
            return parent + 1;
        }
    };
    private final ThreadLocal<StringBuilder> text = ThreadLocal.withInitial(StringBuilder::new);

    String run() {
        DEPTH.set(1);
        text.get().append(DEPTH.get());
        text.remove();
        return ScopedValue.where(USER, "me").call(() -> USER.orElse("nobody") + USER.isBound());
    }
}
