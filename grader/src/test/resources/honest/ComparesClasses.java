import java.lang.reflect.Array;

class ComparesClasses {
    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass()
                && getClass().getSimpleName().equals(other.getClass().getSimpleName());
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this) + ComparesClasses.class.hashCode();
    }

    <T> T as(Class<T> type, Object value) {
        return type.isInstance(value) ? type.cast(value) : null;
    }

    @SuppressWarnings("unchecked")
    <T> T[] array(Class<T> type, int size) {
        return (T[]) Array.newInstance(type, size);
    }
}
