package org.ihala.rules.signoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.LawJson;
import org.ihala.rules.law.WrittenRules;
import org.jspecify.annotations.Nullable;

/** The smallest law with its rules and what they call, to sign and to change in one place; single quotes stand for double. */
final class Signed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String RULES =
            """
            { 'names': {}, 'files': [ { 'name': 'article-01/rules.drl', 'title': { 'ar': 'ع', 'en': 't' }, 'rules': [
                { 'name': '1  one way', 'line': 1, 'text': 'rule when Claim( a ) // why', 'conditions': [ 'a' ],
                  'answer': 'day.plus(days(\\'days\\')).notLaterThan(other)' },
                { 'name': '1  the other way', 'line': 5, 'text': 'rule when Claim() define allOf( 1/a )', 'conditions': [],
                  'formula': 'allOf(1/a)' },
                { 'name': '1/a  a duty', 'line': 9, 'text': 'rule when Claim( $answer : named )', 'conditions': [],
                  'answer': 'other.named.orAsk(\\'CONSENT\\')' } ] } ] }
            """;

    private static final String CODE =
            """
            { 'members': [
                { 'name': 'org.ihala.rules.words.Day.named()', 'core': true, 'hash': 'a1', 'uses': '2' },
                { 'name': 'org.ihala.rules.words.Day.notLaterThan(Day)', 'core': true, 'hash': 'b1', 'uses': '' },
                { 'name': 'org.ihala.rules.words.Day.earliest', 'core': true, 'hash': 'c1', 'uses': '' },
                { 'name': 'org.example.Claim.day()', 'core': false, 'hash': 'd1', 'uses': '2' } ],
              'rules': { '1  one way': '1 3', '1  the other way': '', '1/a  a duty': '0' } }
            """;

    private Signed() {}

    static Deciding now() {
        return of(LawJson.small().read(), rules -> rules, code -> code);
    }

    static Deciding withLaw(String pointer, String value) {
        return of(LawJson.small().set(pointer, value).read(), rules -> rules, code -> code);
    }

    static Deciding withRules(String from, String to) {
        return of(LawJson.small().read(), rules -> replaced(rules, from, to), code -> code);
    }

    static Deciding withCode(String from, String to) {
        return of(LawJson.small().read(), rules -> rules, code -> replaced(code, from, to));
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalStateException("nothing to replace");
        }
        return text.replace(from, to);
    }

    private static Deciding of(Law law, UnaryOperator<String> rules, UnaryOperator<String> code) {
        return Deciding.of(law, WrittenRules.read(bytes(rules.apply(RULES))), RuleCode.read(bytes(code.apply(CODE))));
    }

    private static byte[] bytes(String json) {
        return json.replace("\\'", "\u0000").replace('\'', '"').replace("\u0000", "\\\"").getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a filled-in record of a provision as it is now. */
    static ObjectNode record(String provision, String verdict, @Nullable String remark) {
        ObjectNode record = JSON.createObjectNode();
        record.put("law", "SMALL").put("provision", provision).put("verdict", verdict);
        record.put("by", "counsel").put("capacity", "legal adviser").put("on", "2026-12-01").put("remark", remark);
        record.set("signed", signed(now().of(provision)));
        return record;
    }

    /** Returns a filled-in record of how a point was decided. */
    static ObjectNode reading(String option) {
        ObjectNode record = JSON.createObjectNode();
        record.put("law", "SMALL").put("reading", "Q1").put("decided", option).put("source", "court");
        record.put("reference", "12/2026").put("by", "the court").put("capacity", "court of cassation");
        record.put("on", "2026-12-02");
        record.set("signed", signed(now().ofReading("Q1")));
        return record;
    }

    private static ObjectNode signed(SortedMap<Part, String> parts) {
        ObjectNode signed = JSON.createObjectNode();
        signed.put("sha256", Deciding.sha256(parts));
        parts.forEach((part, value) -> signed.withObject("/" + part.kind().field()).put(part.id(), value));
        return signed;
    }

    static SignOff read(JsonNode record) {
        return SignOffReader.read("a.yaml", record);
    }

    /** Reviews records against what decides. */
    static SignOffReview review(Deciding deciding, JsonNode... records) {
        return SignOffReview.of(deciding, List.of(records).stream().map(Signed::read).toList());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
