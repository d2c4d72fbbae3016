package dev.lockstep.craft;

import java.util.List;
import java.util.stream.Stream;

/// All rules of the craft.
final class Catalogue {
    private Catalogue() {}

    /// The rules for some classes, the most important first.
    static List<Rule> of(Reached reached) {
        EndRules ends = new EndRules(reached);
        LockRules locks = new LockRules(reached);
        OldRules old = new OldRules(reached);
        WaitRules waits = new WaitRules(reached);
        return Stream.of(
                        locks.guardingNothing(),
                        waits.wrongly(),
                        ends.losing(),
                        ends.keeping(),
                        ends.leavingOpen(),
                        locks.guardingInPart(),
                        locks.stepsApart(),
                        old.orderingNothing(),
                        locks.sharedByAll(),
                        waits.onTheCommonPool(),
                        waits.forTasks(),
                        waits.forTime(),
                        waits.sleeping(),
                        waits.amongMany(),
                        ends.leavingBehind(),
                        old.outdated())
                .flatMap(List::stream)
                .toList();
    }
}
