package dev.lockstep.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One task of the course: its contract by name, and the checks of its rubric in order.
///
/// @param id what the command line and the reports call it, such as `rate-limiter`
/// @param contract binary name of the interface to implement, such as
///   `exercises.ratelimiter.RateLimiter`
/// @param contractTypes binary names of every type that the contract consists of
/// @param constructor binary names of the parameters of the constructor under test (`int`, or none)
/// @param checks the rubric, in the order in which the checks are judged
public record Exercise(
        String id,
        String title,
        String contract,
        List<String> contractTypes,
        List<String> constructor,
        List<Check> checks) {
    public Exercise {
        contractTypes = List.copyOf(contractTypes);
        constructor = List.copyOf(constructor);
        checks = List.copyOf(checks);
        if (!contractTypes.contains(contract)) {
            throw new IllegalArgumentException(id + ": the contract is one of its types");
        }
    }

    /// The package of the contract, such as `exercises.ratelimiter`.
    public String packageName() {
        return contract.substring(0, contract.lastIndexOf('.'));
    }

    /// The simple name of the interface, such as `RateLimiter`.
    public String interfaceName() {
        return contract.substring(contract.lastIndexOf('.') + 1);
    }

    public int maxScore() {
        return checks.stream().mapToInt(Check::points).sum();
    }

    public Optional<Check> check(String checkId) {
        return checks.stream().filter(check -> check.id().equals(checkId)).findFirst();
    }

    /// The exercise with one check for its whole rubric.
    public Exercise only(Check check) {
        return new Exercise(id, title, contract, contractTypes, constructor, List.of(check));
    }

    /// The checks in the order of the rubric, but each after those that it has for premises.
    public List<Check> inOrderOfPremises() {
        Set<Check> ordered = new LinkedHashSet<>();
        checks.forEach(check -> add(check, ordered));
        return List.copyOf(ordered);
    }

    private void add(Check check, Set<Check> ordered) {
        if (!ordered.contains(check)) {
            check.premises().forEach(id -> add(check(id).orElseThrow(), ordered));
            ordered.add(check);
        }
    }
}
