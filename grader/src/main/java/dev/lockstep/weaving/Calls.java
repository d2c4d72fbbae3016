package dev.lockstep.weaving;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/// Points before calls, and calls in the place of those that a controlled play answers itself.
final class Calls {
    private static final MethodTypeDesc CALL_AT =
            MethodTypeDesc.of(
                    ConstantDescs.CD_void,
                    ConstantDescs.CD_Object,
                    ConstantDescs.CD_Object,
                    ConstantDescs.CD_int);
    private static final ClassDesc SETTINGS =
            ThreadSettings.class.describeConstable().orElseThrow();
    private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");

    /// Methods of collections that touch the element at an index or under a key.
    private static final Set<String> ON_A_PART =
            Set.of("get", "set", "put", "replace", "containsKey", "getOrDefault");

    /// Methods of collections that change nothing.
    private static final Set<String> READS =
            Set.of(
                    "get",
                    "size",
                    "isEmpty",
                    "contains",
                    "containsKey",
                    "containsValue",
                    "containsAll",
                    "getOrDefault",
                    "iterator",
                    "listIterator",
                    "stream",
                    "forEach",
                    "entrySet",
                    "keySet",
                    "values",
                    "peek",
                    "element",
                    "hasNext",
                    "next",
                    "indexOf",
                    "lastIndexOf",
                    "toArray",
                    "equals",
                    "hashCode",
                    "toString",
                    "getFirst",
                    "getLast",
                    "peekFirst",
                    "peekLast",
                    "first",
                    "last",
                    "firstKey",
                    "lastKey",
                    "headMap",
                    "tailMap",
                    "subList",
                    "reversed",
                    "spliterator",
                    "getKey",
                    "getValue",
                    "length",
                    "charAt",
                    "cardinality",
                    "nextSetBit",
                    "nextClearBit",
                    "floorKey",
                    "ceilingKey",
                    "firstEntry",
                    "lastEntry",
                    "descendingMap");

    private static final int NO_POINT = -1;

    private final Classes classes;
    private final Places places;
    private final Depth depth;
    private final boolean makesThreads;

    /// @param makesThreads whether `new Thread` makes threads that can be held up
    Calls(Classes classes, Places places, Depth depth, boolean makesThreads) {
        this.classes = classes;
        this.places = places;
        this.depth = depth;
        this.makesThreads = makesThreads;
    }

    boolean makesThreads() {
        return makesThreads;
    }

    Places places() {
        return places;
    }

    /// Whether a call is anything else than it was, once it is woven.
    boolean concerns(Callee callee) {
        return callee.readsClock() || (depth.points() && kindOf(callee) != CallKind.NONE);
    }

    /// A constructor's call is woven by [Body], which knows what it makes.
    void weave(CodeBuilder code, Callee callee) {
        if (callee.readsClock()) {
            readClock(code, callee);
            return;
        }
        switch (depth.points() ? kindOf(callee) : CallKind.NONE) {
            case NONE -> callee.invoke(code);
            case MONITOR -> monitor(code, callee);
            case YIELD ->
                    Hooks.pass(
                            code, "giveWay", places.point(Point.Kind.YIELD, callee.label(), false));
            case SETTING -> code.invokestatic(SETTINGS, callee.name(), ofThread(callee));
            case POOL -> Pools.weave(code, callee);
            case BUILDER -> Builders.weave(code, callee);
            case PASS -> {
                Hooks.pass(code, "pass", places.point(Point.Kind.CALL, callee.label(), true));
                callee.invoke(code);
            }
            case ARGUMENTS, RECEIVER -> touching(code, callee);
        }
    }

    private CallKind kindOf(Callee callee) {
        return CallKind.of(
                callee, classes.declaring(callee.owner(), callee.name(), callee.descriptor()));
    }

    /// A subclass of `Thread` may be the receiver as well.
    private static MethodTypeDesc ofThread(Callee callee) {
        return callee.type().insertParameterTypes(0, Hooks.THREAD);
    }

    private static void readClock(CodeBuilder code, Callee callee) {
        if (callee.owner().equals("java/time/Instant")) {
            code.invokestatic(Hooks.POINTS, "now", MethodTypeDesc.of(INSTANT));
        } else {
            code.invokestatic(Hooks.TIMED_WAITS, callee.name(), callee.type());
        }
    }

    private void monitor(CodeBuilder code, Callee callee) {
        if (callee.name().equals("holdsLock")) {
            code.invokestatic(Hooks.POINTS, "holdsLock", callee.type());
            return;
        }
        boolean waits = callee.name().equals("wait");
        Point.Kind kind = waits ? Point.Kind.WAIT : Point.Kind.NOTIFY;
        MethodTypeDesc type = callee.typeWithReceiver();
        code.loadConstant(places.point(kind, callee.name(), true));
        code.invokestatic(
                Hooks.POINTS,
                waits ? "await" : callee.name(),
                type.insertParameterTypes(type.parameterCount(), ConstantDescs.CD_int));
    }

    /// Puts the arguments aside, shows the point what is touched, and calls.
    private void touching(CodeBuilder code, Callee callee) {
        MethodTypeDesc type = callee.type();
        int[] slots = new int[type.parameterCount()];
        for (int i = slots.length - 1; i >= 0; i--) {
            TypeKind kind = TypeKind.from(type.parameterType(i));
            slots[i] = code.allocateLocal(kind);
            code.storeLocal(kind, slots[i]);
        }
        for (int i = 0; i < slots.length; i++) {
            if (CallKind.isCollection(type.parameterType(i))) {
                boolean write = i == 0 && callee.changesFirst();
                int point = places.point(Point.Kind.CALL, callee.label(), write);
                Hooks.object(code.aload(slots[i]), "call", point);
            }
        }
        int point = NO_POINT;
        if (!callee.isStatic() && !callee.makes()) {
            point = receiver(code, callee, slots);
        }
        for (int i = 0; i < slots.length; i++) {
            code.loadLocal(TypeKind.from(type.parameterType(i)), slots[i]);
        }
        callee.invoke(code);
        TypeKind result = TypeKind.from(type.returnType());
        if (depth == Depth.TELLING
                && point != NO_POINT
                && result != TypeKind.REFERENCE
                && result != TypeKind.VOID) {
            Hooks.value(code, result, point);
        }
    }

    private int receiver(CodeBuilder code, Callee callee, int[] slots) {
        int point = places.point(Point.Kind.CALL, callee.label(), !READS.contains(callee.name()));
        code.dup();
        if (slots.length > 0 && ON_A_PART.contains(callee.name())) {
            TypeKind kind = TypeKind.from(callee.type().parameterType(0));
            code.loadLocal(kind, slots[0]);
            Hooks.box(code, kind);
            code.loadConstant(point).invokestatic(Hooks.POINTS, "callAt", CALL_AT);
        } else {
            Hooks.object(code, "call", point);
        }
        return point;
    }
}
