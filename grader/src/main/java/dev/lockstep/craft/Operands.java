package dev.lockstep.craft;

import java.lang.classfile.TypeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// The operand stack of a method at one of its steps.
///
/// It forgives: where paths of the code do not agree, and where something is missing, it holds
/// [Value.Other].
final class Operands {
    private record Operand(Value value, boolean wide) {}

    private static final Value UNKNOWN = new Value.Other();

    private final Deque<Operand> stack;

    Operands() {
        this(new ArrayDeque<>());
    }

    private Operands(Deque<Operand> stack) {
        this.stack = stack;
    }

    Operands copy() {
        return new Operands(new ArrayDeque<>(stack));
    }

    void push(Value value, TypeKind type) {
        if (type != TypeKind.VOID) {
            stack.push(new Operand(value, type.slotSize() == 2));
        }
    }

    private Operand popOperand() {
        return stack.isEmpty() ? new Operand(UNKNOWN, false) : stack.pop();
    }

    Value pop() {
        return popOperand().value();
    }

    /// Takes so many values, the topmost last.
    List<Value> pop(int count) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.addFirst(pop());
        }
        return values;
    }

    /// Takes one wide value or two others.
    private List<Operand> popTwoSlots() {
        Operand top = popOperand();
        return top.wide() ? List.of(top) : List.of(top, popOperand());
    }

    void popTwo() {
        popTwoSlots();
    }

    /// Copies the topmost value, or two slots, below so many slots beneath them.
    void duplicate(boolean two, int below) {
        List<Operand> top = two ? popTwoSlots() : List.of(popOperand());
        List<Operand> beneath = new ArrayList<>();
        int slots = 0;
        while (slots < below) {
            Operand next = popOperand();
            beneath.add(next);
            slots += next.wide() ? 2 : 1;
        }
        pushAll(top);
        pushAll(beneath);
        pushAll(top);
    }

    void swap() {
        Operand top = popOperand();
        Operand next = popOperand();
        stack.push(top);
        stack.push(next);
    }

    private void pushAll(List<Operand> topmostFirst) {
        topmostFirst.reversed().forEach(stack::push);
    }

    /// The values that both have in the same places.
    Operands merged(Operands other) {
        Deque<Operand> both = new ArrayDeque<>();
        Iterator<Operand> mine = stack.iterator();
        Iterator<Operand> theirs = other.stack.iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            Operand one = mine.next();
            both.addLast(one.equals(theirs.next()) ? one : new Operand(UNKNOWN, one.wide()));
        }
        return new Operands(both);
    }
}
