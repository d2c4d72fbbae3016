public class BindsAScopedValue extends Case {
    static final ScopedValue<Integer> NUMBER = ScopedValue.newInstance();

    void program() throws Exception {
        together(() -> bind(1), () -> bind(2));
    }

    void bind(int mine) {
        ScopedValue.where(NUMBER, mine).run(() -> equal(mine, NUMBER.get()));
    }
}
