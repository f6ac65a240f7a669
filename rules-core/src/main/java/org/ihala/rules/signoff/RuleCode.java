package org.ihala.rules.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ihala.rules.law.PackedJson;

/**
 * The Java that rules call, as the build packed it: the words of the core, and what a rulebook reads of a case for them.
 *
 * <p>Methods are known by the hash of their source without comments and layout. No decision reads it.
 */
public final class RuleCode {

    /** The name of the packed data, beside the law data. */
    public static final String FILE = "rule-code.json";

    private static final int HASH_BYTES = 16;

    /** A method, a constructor or a field. */
    private record Member(String name, boolean core, String hash, int[] uses) {}

    private final List<Member> members;
    private final Map<String, int[]> rules;
    private final Map<String, SortedMap<Called, String>> byRule = new ConcurrentHashMap<>();
    private final Map<Integer, SortedSet<Integer>> reached = new ConcurrentHashMap<>();

    private RuleCode(List<Member> members, Map<String, int[]> rules) {
        this.members = members;
        this.rules = rules;
    }

    /**
     * What a rule calls under one name of one class.
     *
     * @param core whether it is a word of the core, and not what the rulebook reads of a case
     * @param name its class and name, such as {@code Day.notLaterThan}
     */
    public record Called(boolean core, String name) implements Comparable<Called> {
        @Override
        public int compareTo(Called other) {
            int first = Boolean.compare(core, other.core);
            return first != 0 ? first : name.compareTo(other.name);
        }
    }

    /**
     * Reads the packed data.
     *
     * @param json the packed data, UTF-8
     * @throws IllegalArgumentException if it cannot be read
     */
    public static RuleCode read(byte[] json) {
        try {
            JsonNode root = PackedJson.read(json);
            List<Member> members = new ArrayList<>();
            root.path("members").forEach(member -> members.add(new Member(
                    member.path("name").asText(),
                    member.path("core").asBoolean(),
                    member.path("hash").asText(),
                    numbers(member.path("uses").asText()))));
            Map<String, int[]> rules = new LinkedHashMap<>();
            root.path("rules").fields().forEachRemaining(
                    rule -> rules.put(rule.getKey(), numbers(rule.getValue().asText())));
            return new RuleCode(List.copyOf(members), Collections.unmodifiableMap(rules));
        } catch (IOException | NumberFormatException e) {
            throw new IllegalArgumentException("the code that rules call cannot be read", e);
        }
    }

    private static int[] numbers(String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        String[] numbers = text.split(" ");
        int[] read = new int[numbers.length];
        for (int i = 0; i < read.length; i++) {
            read[i] = Integer.parseInt(numbers[i]);
        }
        return read;
    }

    /** Returns what a rule calls, with a hash of its own text and one of the text of all that it calls in turn. */
    public SortedMap<Called, String> of(String rule) {
        return byRule.computeIfAbsent(rule, this::callsOf);
    }

    private SortedMap<Called, String> callsOf(String rule) {
        SortedMap<Called, TreeSet<Integer>> byName = new TreeMap<>();
        for (int number : rules.getOrDefault(rule, new int[0])) {
            byName.computeIfAbsent(called(members.get(number)), name -> new TreeSet<>()).add(number);
        }
        SortedMap<Called, String> hashes = new TreeMap<>();
        byName.forEach((name, own) -> {
            TreeSet<Integer> others = new TreeSet<>();
            own.forEach(number -> others.addAll(reachedFrom(number)));
            others.removeAll(own);
            hashes.put(name, hash(own) + " " + hash(others));
        });
        return Collections.unmodifiableSortedMap(hashes);
    }

    /** Returns the methods that rules reach through something they call, each with the hash of its text. */
    public SortedMap<String, String> reachedBy(Called called) {
        SortedMap<String, String> reached = new TreeMap<>();
        for (int number = 0; number < members.size(); number++) {
            if (called(members.get(number)).equals(called)) {
                Member own = members.get(number);
                reached.put(own.name(), own.hash());
                reachedFrom(number).forEach(other -> reached.put(members.get(other).name(), members.get(other).hash()));
            }
        }
        return reached;
    }

    /** Returns whether a rule calls a member, be it by way of others. */
    public boolean reaches(String rule, String member) {
        for (int number : rules.getOrDefault(rule, new int[0])) {
            if (members.get(number).name().equals(member)
                    || reachedFrom(number).stream().anyMatch(other -> members.get(other).name().equals(member))) {
                return true;
            }
        }
        return false;
    }

    /** Returns every method, with the hash of its text. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        members.forEach(member -> all.put(member.name(), member.hash()));
        return all;
    }

    private SortedSet<Integer> reachedFrom(int number) {
        SortedSet<Integer> known = reached.get(number);
        if (known != null) {
            return known;
        }
        SortedSet<Integer> found = new TreeSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(number));
        while (!next.isEmpty()) {
            for (int used : members.get(next.pop()).uses()) {
                if (found.add(used)) {
                    next.push(used);
                }
            }
        }
        reached.put(number, found);
        return found;
    }

    /** The order of the members depends on their names alone, so the hash does too. */
    private String hash(SortedSet<Integer> numbers) {
        StringJoiner texts = new StringJoiner("\n");
        numbers.forEach(number -> texts.add(members.get(number).name() + " " + members.get(number).hash()));
        return hash(texts.toString());
    }

    /** Overloads are one word to whoever reads a rule. */
    private static Called called(Member member) {
        String name = member.name();
        int bracket = name.indexOf('(');
        String plain = bracket < 0 ? name : name.substring(0, bracket);
        int dot = plain.lastIndexOf('.');
        String type = plain.substring(plain.lastIndexOf('.', dot - 1) + 1, dot).replace('$', '.');
        return new Called(member.core(), type + plain.substring(dot));
    }

    /** Returns the class, not nested in another, that a method belongs to. */
    public static String topClassOf(String member) {
        int bracket = member.indexOf('(');
        String plain = bracket < 0 ? member : member.substring(0, bracket);
        String type = plain.substring(0, plain.lastIndexOf('.'));
        int nested = type.indexOf('$');
        return nested < 0 ? type : type.substring(0, nested);
    }

    /** Returns the hash of a text by which a part of what decides is recognized: 32 hexadecimal digits. */
    public static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, HASH_BYTES);
    }

    /** Returns the SHA-256 of a text in UTF-8. */
    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "RuleCode[" + rules.size() + " rules]";
    }
}
