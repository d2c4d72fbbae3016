import java.io.*;

class IsSerializable {
    static final class Point implements Serializable, Cloneable {
        @Serial private static final long serialVersionUID = 1L;
        private transient int cached;
        private int x = 1;

        private void writeObject(ObjectOutputStream out) throws IOException {
            out.defaultWriteObject();
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            cached = x;
        }

        private Object readResolve() throws ObjectStreamException {
            return this;
        }

        @Override
        public Point clone() {
            try {
                return (Point) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
