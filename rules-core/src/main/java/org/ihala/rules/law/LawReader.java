package org.ihala.rules.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.jspecify.annotations.Nullable;

/** Reads the packed law data of an instrument and checks that it is whole. */
public final class LawReader {

    private final JsonNode root;
    private final Set<String> cited = new HashSet<>();

    private LawReader(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads the law data.
     *
     * @param json the packed data, UTF-8
     * @throws IllegalArgumentException if an entry is incomplete, unknown or refers to nothing; the message names it
     */
    public static Law read(byte[] json) {
        try {
            return new LawReader(PackedJson.read(json)).law();
        } catch (IOException e) {
            throw new IllegalArgumentException("the law data cannot be read", e);
        }
    }

    private Law law() {
        Law law = new Law(
                string(root, "name"),
                text(root, "title"),
                root.has("instruments") ? map("instruments", this::instrument) : Map.of(),
                list(root, "editions", this::edition),
                list(root, "numbering", JsonNode::asText),
                root.has("wordings") ? map("wordings", (id, node) -> node.asText()) : Map.of(),
                map("provisions", this::provision),
                map("parameters", this::parameter),
                map("readings", this::reading),
                map("facts", (code, node) -> new Law.FactEntry(
                        code, string(node, "who"), text(node, "ask"), node.path("urgent").asBoolean(false))),
                map("offices", (code, node) -> text(node)),
                deciding(),
                map("warnings", (code, node) -> text(node)),
                map("questions", this::question),
                map("outcomes", (name, node) -> text(node)),
                map("bodies", (code, node) -> new Law.Body(code, flag(node, "official"), flag(node, "competent"), text(node, "text"))),
                root.has("tables") ? map("tables", LawReader::table) : Map.of());
        check(law);
        root.path("citations").fieldNames().forEachRemaining(citation -> {
            if (!cited.contains(citation)) {
                throw new IllegalArgumentException("nothing cites \"" + citation + "\", which \"citations\" translates");
            }
        });
        return law;
    }

    private Set<String> deciding() {
        Set<String> deciding = new LinkedHashSet<>();
        root.path("offices").fields().forEachRemaining(office -> {
            if (office.getValue().path("decides").asBoolean(false)) {
                deciding.add(office.getKey());
            }
        });
        return Collections.unmodifiableSet(deciding);
    }

    /** Every reference inside the data must lead somewhere. */
    private static void check(Law law) {
        List<String> problems = new ArrayList<>();
        if (law.editions().isEmpty()) {
            problems.add("there is no edition");
        }
        for (int i = 1; i < law.editions().size(); i++) {
            if (!law.editions().get(i - 1).from().isBefore(law.editions().get(i).from())) {
                problems.add("the editions are out of order");
            }
        }
        law.wordings().forEach((id, hash) -> {
            if (!law.numbering().contains(id)) {
                problems.add("wording " + id + " is of no numbered provision");
            }
            if (!isSha256(hash)) {
                problems.add("wording " + id + " is no SHA-256 in lower-case hexadecimal digits");
            }
        });
        law.facts().values().forEach(fact -> {
            if (!law.offices().containsKey(fact.who())) {
                problems.add("fact " + fact.code() + " names no known office");
            }
        });
        law.parameters().values().forEach(parameter -> parameter.provisions().forEach(id -> {
            if (!law.provisions().containsKey(id)) {
                problems.add("parameter " + parameter.id() + " names no known provision");
            }
        }));
        law.readings().values().forEach(reading -> {
            if (!law.provisions().containsKey(reading.provision())) {
                problems.add("reading " + reading.id() + " names no known provision");
            }
        });
        Set<String> names = new HashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        law.readings().values().forEach(
                reading -> reading.options().forEach(option -> tags.add(reading.id() + "=" + option.id())));
        Set<String> encoded = new HashSet<>();
        law.provisions().values().forEach(provision -> {
            String instrument = Instrument.codeOf(provision.id());
            if (law.instruments().isEmpty() ? !instrument.isEmpty() : !law.instruments().containsKey(instrument)) {
                problems.add("provision " + provision.id() + " belongs to no known instrument");
            }
            if (provision.who() != null && !law.offices().containsKey(provision.who())) {
                problems.add("provision " + provision.id() + " names no known office");
            }
            if (provision.warns() != null && !law.warnings().containsKey(provision.warns())) {
                problems.add("provision " + provision.id() + " names no known warning");
            }
            Stream.of(provision.unlessMet(), provision.whereNot())
                    .filter(id -> id != null && !law.provisions().containsKey(id))
                    .forEach(id -> problems.add("provision " + provision.id() + " warns by the unknown provision " + id));
            Parameter due = provision.due() == null ? null : law.parameters().get(provision.due());
            if (provision.due() != null && due == null) {
                problems.add("provision " + provision.id() + " names no known parameter");
            }
            if (due != null && !due.provisions().contains(provision.id())) {
                problems.add(
                        "parameter " + due.id() + " does not list provision " + provision.id() + ", which is due by it");
            }
            provision.amendments().forEach(amendment -> {
                if (law.editions().stream().noneMatch(edition -> edition.id().equals(amendment.edition()))) {
                    problems.add("provision " + provision.id() + " was amended by no known edition");
                }
            });
            provision.rules().forEach(rule -> {
                if (!names.add(rule.name())) {
                    problems.add("two rules are named \"" + rule.name() + "\"");
                }
                for (Reading.Choice choice : Reading.Choice.of(rule.reading())) {
                    String tag = choice.point() + "=" + choice.option();
                    encoded.add(tag);
                    if (!tags.contains(tag)) {
                        problems.add("rule \"" + rule.name() + "\" names the unknown reading " + tag);
                    }
                }
            });
        });
        law.tables().forEach((name, lines) -> lines.forEach(line -> {
            Stream.of(line.step(), line.eveOf())
                    .filter(id -> id != null && !law.provisions().containsKey(id))
                    .forEach(id -> problems.add("table " + name + " names the unknown provision " + id));
            if (line.says() != null
                    && !law.outcomes().containsKey(line.says())
                    && !law.offices().containsKey(line.says())
                    && !law.provisions().containsKey(line.says())) {
                problems.add("table " + name + " says " + line.says() + ", which is no outcome, office or provision");
            }
        }));
        law.questions().values().forEach(question -> {
            Law.Asks asks = question.asks();
            if (asks != null) {
                Stream.concat(asks.roots().stream(), asks.duties().stream())
                        .filter(id -> !law.provisions().containsKey(id))
                        .forEach(id -> problems.add("question " + question.id() + " asks the unknown provision " + id));
                Stream.concat(asks.warns().stream(), asks.before().values().stream())
                        .filter(code -> !law.warnings().containsKey(code))
                        .forEach(code -> problems.add("question " + question.id() + " names the unknown warning " + code));
                asks.before().keySet().stream()
                        .filter(code -> !law.instruments().containsKey(code))
                        .forEach(code -> problems.add("question " + question.id() + " names the unknown instrument " + code));
            }
        });
        tags.stream().filter(tag -> !encoded.contains(tag)).forEach(tag -> problems.add("no rule encodes " + tag));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static boolean isSha256(String hash) {
        return hash.length() == 64
                && hash.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f');
    }

    private Instrument instrument(String code, JsonNode node) {
        return new Instrument(
                code,
                Instrument.Kind.valueOf(string(node, "kind")),
                text(node, "title"),
                node.has("unit") ? text(node, "unit") : null,
                node.has("from") ? date(node, "from") : null,
                node.has("until") ? date(node, "until") : null,
                source(node));
    }

    private Edition edition(JsonNode node) {
        return new Edition(
                string(node, "id"),
                date(node, "from"),
                node.path("assumed").asBoolean(false),
                text(node, "text"),
                source(node));
    }

    private Provision provision(String id, JsonNode node) {
        return new Provision(
                id,
                Provision.Kind.valueOf(string(node, "kind")),
                node.path("part").asBoolean(false),
                text(node, "text"),
                source(node),
                list(node, "rules", this::rule),
                node.has("excuse") ? text(node, "excuse") : null,
                optional(node, "who"),
                optional(node, "due"),
                node.path("owed").asBoolean(false),
                optional(node, "warns"),
                optional(node, "unlessMet"),
                optional(node, "whereNot"),
                list(node, "amendments", this::amendment),
                list(node, "notes", LawReader::note),
                details(node));
    }

    private static Map<String, Text> details(JsonNode node) {
        Map<String, Text> details = new LinkedHashMap<>();
        node.path("details").fields().forEachRemaining(entry -> details.put(entry.getKey(), text(entry.getValue())));
        return Collections.unmodifiableMap(details);
    }

    private Provision.Amendment amendment(JsonNode node) {
        return new Provision.Amendment(
                string(node, "edition"), text(node), source(node), node.path("widens").asBoolean(false));
    }

    private static Provision.Note note(JsonNode node) {
        return new Provision.Note(list(node, "points", JsonNode::asText), text(node));
    }

    private Provision.RuleEntry rule(JsonNode node) {
        String reading = optional(node, "reading");
        return new Provision.RuleEntry(string(node, "name"), string(node, "arabic"), reading == null ? "" : reading);
    }

    private Parameter parameter(String id, JsonNode node) {
        return new Parameter(
                id,
                Parameter.Unit.valueOf(string(node, "unit")),
                list(node, "values", value -> new Parameter.Dated(date(value, "from"), number(value, "value"))),
                list(node, "provisions", JsonNode::asText),
                text(node, "text"),
                source(node));
    }

    private Reading reading(String id, JsonNode node) {
        return new Reading(
                id,
                string(node, "provision"),
                text(node, "question"),
                list(node, "options", option -> new Reading.Option(string(option, "id"), text(option, "text"))),
                string(node, "default"),
                text(node, "reason"),
                text(node, "chosenBy"),
                source(node));
    }

    private static List<OutcomeLine> table(String name, JsonNode lines) {
        if (!lines.isArray() || lines.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " has no lines");
        }
        List<OutcomeLine> all = new ArrayList<>();
        lines.forEach(node -> all.add(new OutcomeLine(
                string(node, "step"),
                new LinkedHashSet<>(list(node, "is", answer -> Answer.valueOf(answer.asText()))),
                optional(node, "says"),
                optional(node, "eveOf"))));
        return List.copyOf(all);
    }

    private Law.QuestionEntry question(String id, JsonNode node) {
        return new Law.QuestionEntry(
                id,
                text(node, "title"),
                text(node, "yes"),
                text(node, "no"),
                text(node, "undetermined"),
                node.has("root") ? asks(node) : null);
    }

    private Law.Asks asks(JsonNode node) {
        Map<String, String> before = new LinkedHashMap<>();
        node.path("before").fields().forEachRemaining(entry -> before.put(entry.getKey(), entry.getValue().asText()));
        List<String> standing = list(node, "standing", JsonNode::asText);
        return new Law.Asks(
                node.path("root").isArray() ? list(node, "root", JsonNode::asText) : List.of(string(node, "root")),
                new LinkedHashSet<>(list(node, "rules", JsonNode::asText)),
                Stream.concat(list(node, "duties", JsonNode::asText).stream(), standing.stream()).toList(),
                new LinkedHashSet<>(standing),
                new LinkedHashSet<>(list(node, "warns", JsonNode::asText)),
                Collections.unmodifiableMap(before));
    }

    private Source source(JsonNode node) {
        String citation = string(node, "source");
        String arabic = optional(root.path("citations"), citation);
        if (arabic == null && Source.isSentence(citation)) {
            throw new IllegalArgumentException("the citation \"" + citation + "\" has no Arabic under \"citations\"");
        }
        cited.add(citation);
        return new Source(
                citation,
                arabic == null ? citation : arabic,
                Source.Confidence.valueOf(string(node, "confidence")));
    }

    private static Text text(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        if (!node.isObject()) {
            throw new IllegalArgumentException("missing text " + field + " in " + parent.toString());
        }
        return text(node);
    }

    private static Text text(JsonNode node) {
        return new Text(string(node, "ar"), string(node, "en"));
    }

    private static String string(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        if (!node.isTextual() || node.asText().isBlank()) {
            throw new IllegalArgumentException("missing " + field + " in " + parent.toString());
        }
        return node.asText();
    }

    private static @Nullable String optional(JsonNode parent, String field) {
        return parent.has(field) ? string(parent, field) : null;
    }

    private static LocalDate date(JsonNode parent, String field) {
        try {
            return LocalDate.parse(string(parent, field));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(field + " is no date in " + parent.toString(), e);
        }
    }

    private static boolean flag(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        if (!node.isBoolean()) {
            throw new IllegalArgumentException("missing " + field + " in " + parent.toString());
        }
        return node.asBoolean();
    }

    private static int number(JsonNode parent, String field) {
        JsonNode node = parent.path(field);
        if (!node.isInt()) {
            throw new IllegalArgumentException("missing " + field + " in " + parent.toString());
        }
        return node.asInt();
    }

    private static <T> List<T> list(JsonNode parent, String field, Function<JsonNode, T> read) {
        JsonNode entries = parent.path(field);
        if (!entries.isMissingNode() && !entries.isArray()) {
            throw new IllegalArgumentException(field + " is no list in " + parent.toString());
        }
        List<T> all = new ArrayList<>();
        entries.forEach(node -> all.add(read.apply(node)));
        return List.copyOf(all);
    }

    private <T> Map<String, T> map(String field, BiFunction<String, JsonNode, T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        JsonNode entries = root.path(field);
        if (!entries.isObject()) {
            throw new IllegalArgumentException("the law data has no " + field);
        }
        entries.fields().forEachRemaining(entry -> all.put(entry.getKey(), read.apply(entry.getKey(), entry.getValue())));
        return Collections.unmodifiableMap(all);
    }
}
