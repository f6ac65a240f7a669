package org.ihala.rules.maven;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the compiled class of a bound answer calls, read from its code, and whether that is what was written.
 *
 * <p>A rule that the compiler understood otherwise than its author fires and answers like any other, and everything that
 * shows its text shows what was written. So the build looks at what was compiled.
 */
final class CompiledAnswer {

    private static final int BRIDGE = 0x40;

    /** The length of each instruction, as runs of count and length; 0 for those that no answer of ours has. */
    private static final int[] RUNS = {
        16, 1, 1, 2, 1, 3, 1, 2, 2, 3, 5, 2, 28, 1, 5, 2, 73, 1, 1, 3, 20, 1, 16, 3, 1, 2, 2, 0, 6, 1, 7, 3, 2, 5, 1, 3,
        1, 2, 1, 3, 2, 1, 2, 3, 2, 1, 1, 0, 1, 4, 2, 3, 2, 5
    };

    private static final int LDC = 18;
    private static final int LDC_W = 19;
    private static final int GETSTATIC = 178;
    private static final int INVOKEVIRTUAL = 182;
    private static final int INVOKEDYNAMIC = 186;

    /** What the compiler adds by itself to hand a number to a method that takes an object, or the reverse. */
    private static final Pattern BOXING =
            Pattern.compile("java/lang/(?:Integer|Long|Boolean|Character|Double)\\.(?:valueOf|\\w+Value)");

    /** An entry of the constant pool: a text, or the numbers of the entries it is made of. */
    private record Constant(int tag, String text, int first, int second) {}

    private final List<@Nullable Constant> pool = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    private CompiledAnswer(byte[] classFile, String method) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipBytes(8);
        readPool(in);
        in.skipBytes(6);
        in.skipBytes(2 * in.readUnsignedShort());
        for (int members = 0; members < 2; members++) {
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                boolean bridge = (in.readUnsignedShort() & BRIDGE) != 0;
                boolean apply = text(in.readUnsignedShort()).equals(method) && !bridge;
                in.skipBytes(2);
                readAttributes(in, apply);
            }
        }
    }

    /**
     * Returns the methods that the compiled answer calls and the texts it hands to them, in the order of evaluation.
     *
     * @throws IllegalArgumentException if it is no class of an answer
     */
    static List<String> callsOf(byte[] classFile) {
        return List.copyOf(read(classFile, "apply").calls);
    }

    /**
     * Returns the methods that a compiled part of a rule calls, each as {@code package/Class.name(parameters)}.
     *
     * @param method the method of the class that holds the part: {@code apply} of an answer, {@code test} of a condition
     * @throws IllegalArgumentException if it is no class of a part of a rule
     */
    static List<String> membersOf(byte[] classFile, String method) {
        return List.copyOf(read(classFile, method).members);
    }

    private static CompiledAnswer read(byte[] classFile, String method) {
        try {
            return new CompiledAnswer(classFile, method);
        } catch (IOException | ClassCastException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the compiled class cannot be read", e);
        }
    }

    /** Returns how a compiled answer differs from what was written, or null where it does what is written. */
    static @Nullable String difference(String written, byte[] classFile) {
        List<Expression.Step> steps = Expression.stepsOf(written);
        List<String> calls = callsOf(classFile);
        boolean same = steps.size() == calls.size();
        for (int i = 0; same && i < calls.size(); i++) {
            same = isCompiledTo(steps.get(i), calls.get(i));
        }
        if (same) {
            return null;
        }
        StringJoiner compiled = new StringJoiner(", ");
        calls.forEach(compiled::add);
        StringJoiner wanted = new StringJoiner(", ");
        steps.forEach(step -> wanted.add(step.toString()));
        return "is written as " + written + ", which calls " + wanted + ", and was compiled to call "
                + (calls.isEmpty() ? "nothing" : compiled) + ": write it with other words, and ask an engineer if none helps";
    }

    /** A word without brackets may be compiled to the getter of that name. */
    private static boolean isCompiledTo(Expression.Step step, String call) {
        String word = step.word();
        String getter = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return step.toString().equals(call)
                || step.kind() == Expression.Kind.NAME && (call.equals("get" + getter) || call.equals("is" + getter));
    }

    private void readPool(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        pool.add(null);
        while (pool.size() < size) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> pool.add(new Constant(tag, in.readUTF(), 0, 0));
                case 7, 8, 16, 19, 20 -> pool.add(new Constant(tag, "", in.readUnsignedShort(), 0));
                case 9, 10, 11, 12, 17, 18 ->
                    pool.add(new Constant(tag, "", in.readUnsignedShort(), in.readUnsignedShort()));
                case 3, 4 -> pool.add(new Constant(tag, "", in.readInt(), 0));
                case 5, 6 -> {
                    in.readLong();
                    pool.add(new Constant(tag, "", 0, 0));
                    // A long number takes two places.
                    pool.add(null);
                }
                case 15 -> pool.add(new Constant(tag, "", in.readUnsignedByte(), in.readUnsignedShort()));
                default -> throw new IOException("an unknown constant " + tag);
            }
        }
    }

    private Constant constant(int number) {
        return Objects.requireNonNull(pool.get(number));
    }

    private String text(int number) {
        return constant(number).text();
    }

    private void readAttributes(DataInputStream in, boolean wanted) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            boolean code = text(in.readUnsignedShort()).equals("Code");
            int length = in.readInt();
            byte[] attribute = in.readNBytes(length);
            if (wanted && code) {
                DataInputStream body = new DataInputStream(new ByteArrayInputStream(attribute));
                body.skipBytes(4);
                readCode(body.readNBytes(body.readInt()));
            }
        }
    }

    private void readCode(byte[] code) throws IOException {
        for (int at = 0, length; at < code.length; at += length) {
            int instruction = code[at] & 0xff;
            length = lengthOf(instruction);
            if (length == 0) {
                throw new IOException("an answer does not choose between cases");
            }
            if (instruction == LDC || instruction == LDC_W) {
                Constant constant = constant(instruction == LDC ? code[at + 1] & 0xff : shortAt(code, at + 1));
                if (constant.tag() == 8) {
                    calls.add("\"" + text(constant.first()) + "\"");
                }
            } else if (instruction >= GETSTATIC && instruction <= INVOKEDYNAMIC) {
                Constant member = constant(shortAt(code, at + 1));
                String name = text(constant(member.second()).first());
                String owner = instruction == INVOKEDYNAMIC ? "" : text(constant(member.first()).first());
                if (instruction < INVOKEVIRTUAL || !BOXING.matcher(owner + "." + name).matches()) {
                    calls.add(name);
                }
                if (instruction >= INVOKEVIRTUAL && instruction < INVOKEDYNAMIC) {
                    String type = text(constant(member.second()).second());
                    members.add(owner + "." + name + type.substring(0, type.indexOf(')') + 1));
                }
            }
        }
    }

    private static int shortAt(byte[] code, int at) {
        return (code[at] & 0xff) << 8 | code[at + 1] & 0xff;
    }

    private static int lengthOf(int instruction) {
        int last = 0;
        for (int run = 0; run < RUNS.length; run += 2) {
            last += RUNS[run];
            if (instruction < last) {
                return RUNS[run + 1];
            }
        }
        return 0;
    }
}
