package org.ihala.rules.rulebook.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ihala.rules.Answer;
import org.ihala.rules.Basis;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.law.Edition;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.text.BasisSentence;
import org.ihala.rules.text.DutyDays;
import org.ihala.rules.text.Grounds;
import org.ihala.rules.text.Headings;
import org.ihala.rules.text.Names;
import org.ihala.rules.text.ToAsk;
import org.jspecify.annotations.Nullable;

/**
 * Reads a decision in the public JSON format.
 *
 * <p>The decision holds the law's words it rests on. A rulebook at hand only adds the names of codes; of another version it
 * adds none that the decision could contradict, and the page says so.
 */
public final class ShownDecisionReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JsonNode json;
    private final @Nullable Law law;
    private final boolean known;
    private final Set<String> told = new HashSet<>();

    private ShownDecisionReader(JsonNode json, @Nullable RuleBook rulebook) {
        this.json = json;
        this.law = rulebook == null ? null : rulebook.law();
        this.known = rulebook != null
                && rulebook.identity().sha256().equals(json.path("rulebook").path("sha256").asText());
    }

    /**
     * Reads one decision.
     *
     * @param json the decision
     * @param rulebooks the rulebooks at hand, by name
     * @throws IllegalArgumentException if it is no decision; the message names the field and repeats no value
     */
    public static ShownDecision read(JsonNode json, Map<String, RuleBook> rulebooks) {
        if (!json.path("format").asText().equals("ihala-decision/1")) {
            throw new IllegalArgumentException("format: must be ihala-decision/1");
        }
        return new ShownDecisionReader(json, rulebooks.get(json.path("rulebook").path("name").asText())).shown();
    }

    private ShownDecision shown() {
        String question = string(json, "question");
        Answer answer = choice(json, "answer", Answer.class);
        Law.QuestionEntry texts = law == null ? null : law.questions().get(question);
        JsonNode rulebook = required(json, "rulebook");
        String edition = string(json, "edition");
        Text editionText = law == null
                ? null
                : law.editions().stream()
                        .filter(each -> each.id().equals(edition))
                        .map(Edition::text)
                        .findFirst()
                        .orElse(null);
        return new ShownDecision(
                texts == null ? code(question) : texts.title(),
                answer,
                texts == null
                        ? null
                        : switch (answer) {
                            case YES -> texts.yes();
                            case NO -> texts.no();
                            case UNDETERMINED -> governed() ? texts.undetermined() : Headings.NOT_GOVERNED;
                        },
                json.hasNonNull("basis") ? worth(answer, json.get("basis"), editionText) : null,
                optional(json, "caseId"),
                optional(json, "subject"),
                day(json, "asOf"),
                outcome(),
                steps(),
                missing(),
                json.path("missingIsExact").asBoolean(true),
                duties(),
                contested(),
                entries(json, "warnings").stream().map(warning -> text(warning, "text")).toList(),
                editionText,
                edition + ", " + string(rulebook, "name") + " " + string(rulebook, "version") + ", " + string(rulebook, "sha256"),
                known);
    }

    /** An older decision has no basis, and a later one may know more kinds than we do: both are shown without the sentence. */
    private @Nullable Text worth(Answer answer, JsonNode basis, @Nullable Text edition) {
        Instrument.Kind kind = known(basis, "kind", Instrument.Kind.class);
        Basis.Confidence confidence = known(basis, "confidence", Basis.Confidence.class);
        return kind == null || confidence == null
                ? null
                : BasisSentence.of(
                        answer,
                        new Basis(
                                string(basis, "edition"),
                                kind,
                                confidence,
                                basis.path("steps").asInt(),
                                basis.path("inferred").asInt(),
                                basis.path("signedOff").asInt()),
                        law == null || !law.instruments().isEmpty() ? null : edition);
    }

    private boolean governed() {
        return json.path("outcome").path("governed").asBoolean(true);
    }

    private static Text code(String code) {
        return new Text(code, code);
    }

    // ---- names ------------------------------------------------------------------------------------------------------

    private Text label(String provision) {
        return law == null || !law.provisions().containsKey(provision)
                ? code(provision)
                : ProvisionNames.full(law, provision);
    }

    private Text office(String code) {
        Text office = law == null ? null : law.offices().get(code);
        return office == null ? code(code) : office;
    }

    private Text name(String code) {
        if (law == null) {
            return code(code);
        }
        if (law.provisions().containsKey(code)) {
            Text label = ProvisionNames.full(law, code);
            // Where several steps share one number, the id tells them apart.
            return law.instruments().isEmpty()
                    ? label
                    : new Text(label.ar() + " [" + code + "]", label.en() + " [" + code + "]");
        }
        return law.outcomes().getOrDefault(code, office(code));
    }

    // ---- outcome ----------------------------------------------------------------------------------------------------

    private List<ShownDecision.Line> outcome() {
        JsonNode outcome = required(json, "outcome");
        if (!outcome.isObject()) {
            throw new IllegalArgumentException("outcome: must be an object");
        }
        return lines(outcome);
    }

    private List<ShownDecision.Line> lines(JsonNode fields) {
        List<ShownDecision.Line> lines = new ArrayList<>();
        fields.fields().forEachRemaining(field -> {
            Text label = law == null ? code(field.getKey()) : law.outcomes().getOrDefault(field.getKey(), code(field.getKey()));
            JsonNode value = field.getValue();
            if (value.isArray() && !value.isEmpty() && value.get(0).isObject() && !isText(value.get(0))) {
                List<List<ShownDecision.Line>> groups = new ArrayList<>();
                value.forEach(item -> groups.add(lines(item)));
                lines.add(new ShownDecision.Line(label, null, groups));
            } else {
                lines.add(new ShownDecision.Line(label, value(value), List.of()));
            }
        });
        return lines;
    }

    private static boolean isText(JsonNode node) {
        return node.path("ar").isTextual() && node.path("en").isTextual();
    }

    private ShownDecision.Value value(JsonNode value) {
        if (value.isTextual() && DAY.matcher(value.asText()).matches()) {
            return new ShownDecision.Value(null, day(value, "outcome"));
        }
        return new ShownDecision.Value(words(value), null);
    }

    private Text words(JsonNode value) {
        if (value.isNull()) {
            return Names.of(Answer.UNDETERMINED);
        }
        if (value.isBoolean()) {
            return Names.of(Answer.of(value.asBoolean()));
        }
        if (value.isArray()) {
            if (value.isEmpty()) {
                return code("—");
            }
            List<String> arabic = new ArrayList<>();
            List<String> english = new ArrayList<>();
            value.forEach(item -> {
                Text words = words(item);
                arabic.add(words.ar());
                english.add(words.en());
            });
            return new Text(String.join("، ", arabic), String.join(", ", english));
        }
        if (isText(value)) {
            return new Text(value.get("ar").asText(), value.get("en").asText());
        }
        return value.isTextual() && !value.asText().isBlank() ? name(value.asText()) : code(value.isObject() ? "…" : value.asText("—"));
    }

    // ---- proof ------------------------------------------------------------------------------------------------------

    private List<ShownDecision.Step> steps() {
        required(json, "because");
        return entries(json, "because").stream().map(this::step).toList();
    }

    private ShownDecision.Step step(JsonNode proof) {
        String provision = string(proof, "provision");
        Answer answer = choice(proof, "answer", Answer.class);
        List<JsonNode> children = list(proof, "children");
        boolean above = !children.isEmpty() && !told.add(provision + "@" + proof.path("about").asText(""));
        List<String> facts = new ArrayList<>();
        if (proof.has("about")) {
            facts.add(string(proof, "about"));
        }
        list(proof, "facts").forEach(fact -> {
            if (!facts.contains(fact.asText())) {
                facts.add(fact.asText());
            }
        });
        List<ShownDecision.Step> carrying = new ArrayList<>();
        List<ShownDecision.Step> others = new ArrayList<>();
        if (!above) {
            Grounds grounds = proof.has("formula") ? grounds(proof, answer, children) : null;
            for (JsonNode child : children) {
                boolean supports = grounds == null
                        || grounds.contains(string(child, "provision"), choice(child, "answer", Answer.class));
                (supports ? carrying : others).add(step(child));
            }
        }
        return new ShownDecision.Step(
                label(provision), answer, said(provision, answer), text(proof, "text"), standing(proof), facts, carrying, others, above);
    }

    private Text said(String provision, Answer answer) {
        Provision known = law == null ? null : law.provisions().get(provision);
        return Names.ofStep(answer, known == null ? Provision.Kind.LOGIC : known.kind());
    }

    private static Grounds grounds(JsonNode proof, Answer answer, List<JsonNode> children) {
        Map<String, List<Answer>> answers = new HashMap<>();
        children.forEach(child -> answers.computeIfAbsent(string(child, "provision"), id -> new ArrayList<>())
                .add(choice(child, "answer", Answer.class)));
        Formula formula = formula(proof);
        return Grounds.of(formula, answer, id -> {
            List<Answer> known = answers.get(id);
            if (known == null && formula.judged().contains(id)) {
                return List.of();
            }
            if (known == null) {
                throw new IllegalArgumentException("because: a formula names a step that is not there");
            }
            return known;
        });
    }

    private static Formula formula(JsonNode proof) {
        String formula = string(proof, "formula");
        try {
            return Formula.parse(formula);
        } catch (IllegalArgumentException e) {
            // Its message repeats the formula.
            throw new IllegalArgumentException("formula: is no formula");
        }
    }

    private static @Nullable Text standing(JsonNode proof) {
        if (!proof.has("kind")) {
            return null;
        }
        // Later versions may know more kinds: those are shown by their codes.
        Instrument.Kind knownKind = known(proof, "kind", Instrument.Kind.class);
        Source.Confidence knownConfidence = known(proof, "confidence", Source.Confidence.class);
        Text kind = knownKind == null ? code(string(proof, "kind")) : Names.of(knownKind);
        Text confidence = knownConfidence == null ? code(string(proof, "confidence")) : Names.of(knownConfidence);
        return new Text(kind.ar() + "، " + confidence.ar(), kind.en() + ", " + confidence.en());
    }

    // ---- what goes with the answer ----------------------------------------------------------------------------------

    private List<ShownDecision.Office> missing() {
        List<Decision.Missing> all = entries(json, "missing").stream()
                .map(missing -> new Decision.Missing(
                        string(missing, "fact"),
                        optional(missing, "person"),
                        optional(missing, "field"),
                        string(missing, "provision"),
                        string(missing, "who"),
                        text(missing, "ask")))
                .toList();
        return ToAsk.of(all, optional(json, "subject")).stream()
                .map(office -> new ShownDecision.Office(
                        office(office.who()),
                        office.questions().stream()
                                .map(question -> new ShownDecision.Want(
                                        question.ask(), label(question.provision()), question.about()))
                                .toList()))
                .toList();
    }

    private List<ShownDecision.Duty> duties() {
        return entries(json, "duties").stream()
                .map(duty -> {
                    DutyStatus status = dutyStatus(duty);
                    return new ShownDecision.Duty(
                            label(string(duty, "provision")),
                            office(string(duty, "who")),
                            status,
                            status == null ? code(string(duty, "status")) : Names.of(status),
                            DutyDays.of(
                                    status == null ? DutyStatus.DUE : status,
                                    dayOrNull(duty, "due"),
                                    dayOrNull(duty, "policyDue"),
                                    dayOrNull(duty, "lateSince"),
                                    dayOrNull(duty, "lastGiven")),
                            duty.path("standing").asBoolean(),
                            text(duty, "text"));
                })
                .toList();
    }

    /** The format may grow: a status of a later version is none of those known here. */
    private static @Nullable DutyStatus dutyStatus(JsonNode duty) {
        String status = string(duty, "status");
        return Arrays.stream(DutyStatus.values()).filter(known -> known.name().equals(status)).findFirst().orElse(null);
    }

    private static @Nullable LocalDate dayOrNull(JsonNode node, String field) {
        return node.hasNonNull(field) ? day(node, field) : null;
    }

    private List<ShownDecision.Contested> contested() {
        return entries(json, "readings").stream()
                .filter(used -> used.path("wouldChangeAnswer").asBoolean())
                .map(used -> {
                    Reading reading = law == null ? null : law.readings().get(string(used, "id"));
                    String chosen = string(used, "chosen");
                    return new ShownDecision.Contested(
                            string(used, "id"),
                            reading == null ? null : reading.question(),
                            reading == null
                                    ? List.of(new ShownDecision.Option(chosen, code(chosen), true))
                                    : reading.options().stream()
                                            .map(option -> new ShownDecision.Option(option.id(), option.text(), option.id().equals(chosen)))
                                            .toList());
                })
                .toList();
    }

    // ---- reading ----------------------------------------------------------------------------------------------------

    private static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException(field + ": is required");
        }
        return value;
    }

    private static String string(JsonNode node, String field) {
        JsonNode value = required(node, field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new IllegalArgumentException(field + ": must be a text");
        }
        return value.asText();
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? string(node, field) : null;
    }

    /** What a decision lacks is no empty list: a page would say that nothing is missing. */
    private static List<JsonNode> entries(JsonNode node, String field) {
        required(node, field);
        return list(node, field);
    }

    private static List<JsonNode> list(JsonNode node, String field) {
        List<JsonNode> entries = new ArrayList<>();
        if (!node.has(field)) {
            return entries;
        }
        if (!node.get(field).isArray()) {
            throw new IllegalArgumentException(field + ": must be a list");
        }
        node.get(field).forEach(entries::add);
        return entries;
    }

    private static Text text(JsonNode node, String field) {
        JsonNode value = required(node, field);
        return new Text(string(value, "ar"), string(value, "en"));
    }

    private static LocalDate day(JsonNode node, String field) {
        String day = node.isTextual() ? node.asText() : string(node, field);
        try {
            if (DAY.matcher(day).matches()) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeParseException e) {
            // Reported below without repeating the value.
        }
        throw new IllegalArgumentException(field + ": is not a date of the form YYYY-MM-DD");
    }

    private static <E extends Enum<E>> E choice(JsonNode node, String field, Class<E> type) {
        E known = known(node, field, type);
        if (known == null) {
            throw new IllegalArgumentException(field + ": is none of the values of the format");
        }
        return known;
    }

    /** Returns the value of a field that later versions may give other values, or null where it is such a one. */
    private static <E extends Enum<E>> @Nullable E known(JsonNode node, String field, Class<E> type) {
        String value = string(node, field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }
}
