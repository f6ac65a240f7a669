package org.ihala.rules.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.law.PackedJson;
import org.ihala.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Reads records of what was signed and refuses those that are not whole. */
public final class SignOffReader {

    private static final Set<String> OF_ALL = Set.of("law", "by", "capacity", "on", "remark", "signed");
    private static final Set<String> OF_PROVISION = Set.of("provision", "verdict");
    private static final Set<String> OF_READING = Set.of("reading", "decided", "source", "reference");
    private static final String HASH = "sha256";

    private final String place;
    private final JsonNode record;

    private SignOffReader(String place, JsonNode record) {
        this.place = place;
        this.record = record;
    }

    /**
     * Reads one record.
     *
     * @param place where it lies, for messages
     * @param record its fields, as its YAML has them
     * @throws IllegalArgumentException if it is not whole; the message begins with the place and repeats no value
     */
    public static SignOff read(String place, JsonNode record) {
        try {
            return new SignOffReader(place, record).signOff();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads the records that the build packed.
     *
     * @throws IllegalArgumentException if they are not whole
     */
    public static List<SignOff> readPacked(byte[] json) {
        try {
            List<SignOff> all = new ArrayList<>();
            PackedJson.read(json).path("records").fields().forEachRemaining(
                    entry -> all.add(read(entry.getKey(), entry.getValue())));
            return List.copyOf(all);
        } catch (IOException e) {
            throw new IllegalArgumentException("the packed records cannot be read", e);
        }
    }

    /** Returns what was signed of the rulebook that a rule set packs; none where nothing was. */
    public static List<SignOff> of(RuleSet ruleSet) {
        byte[] packed = ruleSet.resourceIfAny(ruleSet.signOffResource());
        return packed == null ? List.of() : readPacked(packed);
    }

    private SignOff signOff() {
        if (!record.isObject()) {
            throw new IllegalArgumentException("holds no fields");
        }
        boolean ofReading = record.has("reading");
        if (ofReading == record.has("provision")) {
            throw new IllegalArgumentException("names a provision or a reading, one of both");
        }
        Set<String> allowed = new TreeSet<>(OF_ALL);
        allowed.addAll(ofReading ? OF_READING : OF_PROVISION);
        record.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw new IllegalArgumentException("has the unknown field " + name + "; there are " + allowed);
            }
        });
        String remark = optional("remark");
        Verdict verdict = ofReading ? null : Verdict.of(string("verdict"));
        if (remark == null && verdict != null && verdict != Verdict.ACCEPTED) {
            throw new IllegalArgumentException("remark is missing: it says what to mind, or why it is rejected");
        }
        SignOff read = new SignOff(
                place,
                string("law"),
                string(ofReading ? "reading" : "provision"),
                verdict,
                ofReading ? string("decided") : null,
                ofReading ? Authority.of(string("source")) : null,
                ofReading ? optional("reference") : null,
                string("by"),
                string("capacity"),
                date(),
                remark,
                signed());
        if (!read.sha256().equals(text(record.path("signed").path(HASH)))) {
            throw new IllegalArgumentException("what was signed was altered afterwards, or a part of it is lost: its"
                    + " sha256 is another; make the draft anew");
        }
        return read;
    }

    private SortedMap<Part, String> signed() {
        JsonNode lists = record.path("signed");
        if (!lists.isObject()) {
            throw new IllegalArgumentException("signed is missing: begin with a draft");
        }
        SortedMap<Part, String> signed = new TreeMap<>();
        lists.fields().forEachRemaining(list -> {
            if (!list.getKey().equals(HASH)) {
                Part.Kind kind = Arrays.stream(Part.Kind.values())
                        .filter(known -> known.field().equals(list.getKey()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("signed has the unknown list " + list.getKey()
                                + "; there are " + Stream.of(Part.Kind.values()).map(Part.Kind::field)
                                        .collect(Collectors.joining(", "))));
                list.getValue().fields().forEachRemaining(part -> {
                    String value = text(part.getValue());
                    if (value == null) {
                        throw new IllegalArgumentException("signed has no text for a part of " + list.getKey());
                    }
                    signed.put(new Part(kind, part.getKey()), value);
                });
            }
        });
        return Collections.unmodifiableSortedMap(signed);
    }

    private String string(String field) {
        String value = optional(field);
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    private @Nullable String optional(String field) {
        return text(record.path(field));
    }

    /** The number of an article may be written without quotation marks. */
    private static @Nullable String text(JsonNode node) {
        String text = node.isTextual() || node.isInt() ? node.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(string("on"));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("on is no day of the form YYYY-MM-DD", e);
        }
    }
}
