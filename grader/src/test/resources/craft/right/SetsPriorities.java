package craft.right;

/// It asks for a priority, and sets none.
class SetsPriorities {
    int priority(Thread thread) {
        return thread.getPriority();
    }
}
