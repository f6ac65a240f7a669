package org.ihala.rules.rulebook.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawReader;
import org.ihala.rules.law.PackedJson;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.signoff.Deciding;
import org.ihala.rules.signoff.Part;
import org.ihala.rules.signoff.RuleCode;
import org.jspecify.annotations.Nullable;

/**
 * What a rulebook packs: its law data, its rules as written, and the Java that they call.
 *
 * @param version the version of the library, or an empty text where it is not known
 * @param sha256 the hash of the rule files and the law data, or an empty text where it is not known
 * @param data the law data as packed
 * @param law the law data as read
 * @param written the rules as written
 * @param code the Java they call, or null where it is not at hand
 */
public record BookData(
        String version, String sha256, JsonNode data, Law law, WrittenRules written, @Nullable RuleCode code) {

    /**
     * Reads packed data.
     *
     * @param identity what names the rulebook, or null where it was not built
     * @throws IllegalArgumentException if a part cannot be read by this version
     */
    public static BookData read(byte @Nullable [] identity, byte[] law, byte[] rules, byte @Nullable [] code) {
        try {
            JsonNode named = identity == null ? null : PackedJson.read(identity);
            return new BookData(
                    named == null ? "" : named.path("version").asText(),
                    named == null ? "" : named.path("sha256").asText(),
                    PackedJson.read(law),
                    LawReader.read(law),
                    WrittenRules.read(rules),
                    code == null ? null : RuleCode.read(code));
        } catch (IOException e) {
            throw new IllegalArgumentException("the packed data cannot be read", e);
        }
    }

    /** Returns the name of the rulebook. */
    public String name() {
        return law.name();
    }

    /** Returns all parts that decide any of its provisions. */
    SortedMap<Part, String> parts() {
        Deciding deciding = Deciding.of(law, written, code);
        SortedMap<Part, String> all = new TreeMap<>();
        law.provisions().keySet().forEach(provision -> all.putAll(deciding.of(provision)));
        return all;
    }

    @Override
    public String toString() {
        return "BookData[" + name() + "]";
    }
}
