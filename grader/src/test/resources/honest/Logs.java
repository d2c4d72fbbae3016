import java.util.logging.*;

class Logs {
    private static final Logger LOG = Logger.getLogger(Logs.class.getName());
    private static final System.Logger OTHER = System.getLogger("other");

    void run(Exception error) {
        LOG.setLevel(Level.FINE);
        LOG.fine(() -> "built only " + "when needed");
        LOG.log(Level.WARNING, "with {0} and {1}", new Object[] {1, 2});
        LOG.log(Level.SEVERE, "failed", error);
        if (LOG.isLoggable(Level.FINEST)) {
            LOG.addHandler(new ConsoleHandler());
        }
        OTHER.log(System.Logger.Level.INFO, "{0}", 1);
    }
}
