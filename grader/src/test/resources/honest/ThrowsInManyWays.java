class ThrowsInManyWays {
    static final class Own extends Exception {
        private static final long serialVersionUID = 1;

        Own(String message, Throwable cause) {
            super(message, cause, true, false);
        }
    }

    void run(int kind) throws Own {
        try {
            switch (kind) {
                case 1 -> throw new StackOverflowError();
                case 2 -> throw new Error("e");
                case 3 -> throw new ArithmeticException();
                case 4 -> Integer.parseInt("x");
                default -> sneaky(new InterruptedException());
            }
        } catch (NumberFormatException | ArithmeticException e) {
            Own own = new Own(e.getMessage(), e);
            own.addSuppressed(new RuntimeException(e.getClass().getName()));
            own.setStackTrace(new StackTraceElement[0]);
            throw own;
        } catch (VirtualMachineError | LinkageError e) {
            System.out.println(e.getStackTrace().length);
        } finally {
            System.out.flush();
        }
    }

    @SuppressWarnings("unchecked")
    static <E extends Throwable> void sneaky(Throwable error) throws E {
        throw (E) error;
    }
}
