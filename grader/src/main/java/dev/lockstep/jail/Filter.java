package dev.lockstep.jail;

import java.util.ArrayList;
import java.util.List;

/// The program that decides about each system call, for the kernel's packet filter machine.
final class Filter {
    // The machine's instructions.
    static final short LOAD = 0x20;
    static final short AND = 0x54;
    static final short IF_EQUAL = 0x15;
    static final short IF_AT_LEAST = 0x35;
    static final short IF_ANY_BIT = 0x45;
    static final short RETURN = 0x06;

    // What it loads from: the call's number, whose numbers these are, the arguments' lower halves.
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int ARGUMENTS = 16;

    static final int ALLOW = 0x7FFF0000;
    static final int FAIL = 0x00050000;
    static final int NOT_PERMITTED = FAIL | 1;
    static final int NOT_THERE = FAIL | 38;

    /// Numbers of x86's third interface, which has every call twice.
    private static final int X32 = 0x40000000;

    private static final int CLONE_THREAD = 0x10000;

    /// `F_SETOWN`, `F_SETSIG` and `F_SETOWN_EX`: another process as who gets a file's signals.
    private static final List<Integer> SIGNALS_OF_FILES = List.of(8, 10, 15);

    /// `FIOSETOWN` and `SIOCSPGRP`, which are the same, and `TIOCSTI` and `TIOCLINUX`, which type
    /// into a terminal.
    private static final List<Integer> OF_TERMINALS = List.of(0x8901, 0x8902, 0x5412, 0x541C);

    private static final List<Integer> INTERNET = List.of(2, 10);
    private static final int TYPE_WITHOUT_FLAGS = 0xF;
    private static final List<Integer> STREAM = List.of(1);
    private static final List<Integer> TCP_OR_WHAT_IS_USUAL = List.of(0, 6);

    /// One instruction.
    ///
    /// @param ifTrue how many instructions to leave out where a test holds
    /// @param ifFalse the same where it does not
    record Instruction(short code, int ifTrue, int ifFalse, int value) {}

    private final List<Instruction> program = new ArrayList<>();

    private Filter() {}

    /// @param process the only one that may get signals
    static List<Instruction> program(Syscalls numbers, int process, Sockets sockets) {
        Filter filter = new Filter();
        filter.write(numbers, process, sockets);
        return List.copyOf(filter.program);
    }

    private void write(Syscalls numbers, int process, Sockets sockets) {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(IF_EQUAL, 1, 0, numbers.architecture());
        add(RETURN, 0, 0, NOT_PERMITTED);
        add(LOAD, 0, 0, NUMBER);
        add(IF_AT_LEAST, 0, 1, X32);
        add(RETURN, 0, 0, NOT_PERMITTED);
        for (int forbidden : numbers.forbidden()) {
            forCall(forbidden, this::deny);
        }
        // The C library then takes `clone`, whose flags can be seen here.
        forCall(Syscalls.CLONE3, () -> add(RETURN, 0, 0, NOT_THERE));
        forCall(numbers.newTask(), () -> allowIf(0, IF_ANY_BIT, List.of(CLONE_THREAD)));
        forCall(numbers.tgkill(), () -> allowIf(0, IF_EQUAL, List.of(process)));
        forCall(numbers.prlimit(), () -> allowIf(0, IF_EQUAL, List.of(0)));
        forCall(numbers.fcntl(), () -> denyIf(1, SIGNALS_OF_FILES));
        forCall(numbers.ioctl(), () -> denyIf(1, OF_TERMINALS));
        forCall(numbers.socket(), () -> sockets(sockets));
        add(RETURN, 0, 0, ALLOW);
    }

    private void sockets(Sockets sockets) {
        switch (sockets) {
            case NONE -> deny();
            case TCP -> {
                require(0, INTERNET);
                load(1);
                add(AND, 0, 0, TYPE_WITHOUT_FLAGS);
                requireLoaded(STREAM);
                allowIf(2, IF_EQUAL, TCP_OR_WHAT_IS_USUAL);
            }
        }
    }

    /// What is done about one call. Each way through it must return.
    private void forCall(int number, Runnable rest) {
        int test = program.size();
        rest.run();
        int length = program.size() - test;
        program.add(test, new Instruction(IF_EQUAL, 0, length, number));
    }

    private void require(int argument, List<Integer> values) {
        load(argument);
        requireLoaded(values);
    }

    /// Goes on where what is loaded is one of the values, and denies the call else.
    private void requireLoaded(List<Integer> values) {
        for (int i = 0; i < values.size(); i++) {
            add(IF_EQUAL, values.size() - i, 0, values.get(i));
        }
        deny();
    }

    private void allowIf(int argument, short test, List<Integer> values) {
        load(argument);
        for (int value : values) {
            add(test, 0, 1, value);
            add(RETURN, 0, 0, ALLOW);
        }
        deny();
    }

    private void denyIf(int argument, List<Integer> values) {
        load(argument);
        for (int value : values) {
            add(IF_EQUAL, 0, 1, value);
            deny();
        }
        add(RETURN, 0, 0, ALLOW);
    }

    private void load(int argument) {
        add(LOAD, 0, 0, ARGUMENTS + argument * Long.BYTES);
    }

    private void deny() {
        add(RETURN, 0, 0, NOT_PERMITTED);
    }

    private void add(short code, int ifTrue, int ifFalse, int value) {
        program.add(new Instruction(code, ifTrue, ifFalse, value));
    }
}
