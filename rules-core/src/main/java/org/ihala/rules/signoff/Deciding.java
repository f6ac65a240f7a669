package org.ihala.rules.signoff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Parameter;
import org.ihala.rules.law.Provision;
import org.ihala.rules.law.Reading;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;
import org.ihala.rules.law.WrittenRules;
import org.ihala.rules.logic.Formula;
import org.ihala.rules.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * All that decides each provision of a rulebook, part by part, each part with what it is known by.
 *
 * <p>A provision rests on its own rules, on the provisions that its formulas and tests name, and so on down, with the parts of
 * it that this encoding names; on the numbers, readings and texts of them all; and on the Java that their rules call. A number
 * stands as it is, a reading as the option applied and a hash, and everything else as a hash.
 */
public final class Deciding {

    /** What Java calls to know which bodies are official ones. */
    private static final String BODIES = "org.ihala.rules.law.Law.bodies";

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

    private final Law law;
    private final Map<String, List<WrittenRules.Rule>> rules;
    private final @Nullable RuleCode code;
    private final Map<String, String> wordings;
    private final Map<String, SortedMap<Part, String>> known = new ConcurrentHashMap<>();

    private Deciding(
            Law law, Map<String, List<WrittenRules.Rule>> rules, @Nullable RuleCode code, Map<String, String> wordings) {
        this.law = law;
        this.rules = rules;
        this.code = code;
        this.wordings = wordings;
    }

    /**
     * Works it out for a rulebook.
     *
     * @param law its law data
     * @param written its rules as written
     * @param code the Java they call, or null where it is not at hand: then facts and words are left out
     */
    public static Deciding of(Law law, WrittenRules written, @Nullable RuleCode code) {
        Map<String, List<WrittenRules.Rule>> rules = written.files().stream()
                .flatMap(file -> file.rules().stream())
                .collect(Collectors.groupingBy(WrittenRules.Rule::provision));
        return new Deciding(law, rules, code, law.wordings());
    }

    /** Works it out for a rule set, from what its JAR holds. */
    public static Deciding of(RuleSet ruleSet) {
        return of(ruleSet, ruleSet.law());
    }

    /** Works it out for a rule set whose law data was read before. */
    public static Deciding of(RuleSet ruleSet, Law law) {
        byte[] packed = ruleSet.resourceIfAny(ruleSet.ruleCodeResource());
        return of(
                law,
                WrittenRules.read(ruleSet.resource(ruleSet.writtenRulesResource())),
                packed == null ? null : RuleCode.read(packed));
    }

    /**
     * Returns the same with official wordings at hand in the place of those that the law data records.
     *
     * @param hashes the {@linkplain org.ihala.rules.law.OfficialWording#sha256 hash} by numbered provision
     */
    public Deciding withWordings(Map<String, String> hashes) {
        Map<String, String> all = new HashMap<>(law.wordings());
        all.putAll(hashes);
        all.keySet().retainAll(law.numbering());
        return new Deciding(law, rules, code, all);
    }

    /** Returns the law. */
    public Law law() {
        return law;
    }

    /** Returns whether the Java that rules call is at hand, so that changes of it are seen. */
    public boolean seesCode() {
        return code != null;
    }

    /**
     * Returns the provisions that are signed, in the order of the catalogue: all but the parts that this encoding names; where
     * the law data numbers nothing, all but the parts of another one.
     */
    public List<String> provisions() {
        boolean numbered = !law.numbering().isEmpty();
        return law.provisions().values().stream()
                .filter(provision -> !provision.part() || !numbered && whole(provision.id()) == null)
                .map(Provision::id)
                .toList();
    }

    /** Returns the provision that an id says to be a part of, the nearest that the law data has; null where it has none. */
    @Nullable String whole(String id) {
        for (int slash = id.lastIndexOf('/'); slash > 0; slash = id.lastIndexOf('/', slash - 1)) {
            if (law.provisions().containsKey(id.substring(0, slash))) {
                return id.substring(0, slash);
            }
        }
        return null;
    }

    /**
     * Returns what decides a provision.
     *
     * @throws IllegalArgumentException if the law data has no such provision
     */
    public SortedMap<Part, String> of(String provision) {
        if (!law.provisions().containsKey(provision)) {
            throw new IllegalArgumentException("the law data has no provision " + provision);
        }
        return known.computeIfAbsent(provision, this::parts);
    }

    /**
     * Returns what a disputed point is.
     *
     * @throws IllegalArgumentException if the register has no such point
     */
    public SortedMap<Part, String> ofReading(String point) {
        Reading reading = law.readings().get(point);
        if (reading == null) {
            throw new IllegalArgumentException("the register has no reading " + point);
        }
        SortedMap<Part, String> parts = new TreeMap<>();
        addReading(reading, parts);
        return parts;
    }

    /** Returns the one hash of all parts. */
    public static String sha256(SortedMap<Part, String> parts) {
        StringJoiner lines = new StringJoiner("\n");
        parts.forEach((part, value) -> lines.add(part.kind() + "\t" + part.id() + "\t" + value));
        return HexFormat.of().formatHex(RuleCode.sha256(lines.toString()));
    }

    /** Returns a provision and all that it rests on, itself first. */
    public Set<String> under(String provision) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(provision));
        while (!next.isEmpty()) {
            String id = next.pop();
            if (all.add(id)) {
                next.addAll(namedBy(id));
            }
        }
        return all;
    }

    private List<String> namedBy(String id) {
        List<String> named = new ArrayList<>();
        for (WrittenRules.Rule rule : rulesOf(id)) {
            if (rule.formula() != null) {
                collect(rule.formula(), named);
            }
            texts(rule).filter(law.provisions()::containsKey).forEach(named::add);
        }
        Provision provision = law.provision(id);
        Stream.of(law.doneOf(id), provision.unlessMet(), provision.whereNot())
                .filter(Objects::nonNull)
                .forEach(named::add);
        law.provisions().values().stream()
                .filter(other -> other.part() && other.id().startsWith(id + "/"))
                .forEach(other -> named.add(other.id()));
        return named;
    }

    private static void collect(Formula formula, List<String> ids) {
        if (formula instanceof Formula.Provision provision) {
            ids.add(provision.id());
        } else if (formula instanceof Formula.AllOf all) {
            all.operands().forEach(operand -> collect(operand, ids));
        } else if (formula instanceof Formula.AnyOf any) {
            any.operands().forEach(operand -> collect(operand, ids));
        } else if (formula instanceof Formula.Unless unless) {
            collect(unless.rule(), ids);
            collect(unless.exception(), ids);
        } else {
            ids.addAll(formula.judged());
        }
    }

    private List<WrittenRules.Rule> rulesOf(String provision) {
        return rules.getOrDefault(provision, List.of());
    }

    /** Returns the texts that a rule hands to its words. */
    private static Stream<String> texts(WrittenRules.Rule rule) {
        return Stream.concat(rule.conditions().stream(), Stream.ofNullable(rule.answer()))
                .flatMap(written -> TEXT.matcher(written).results().map(found -> found.group(1)));
    }

    private SortedMap<Part, String> parts(String provision) {
        SortedMap<Part, String> parts = new TreeMap<>();
        Set<String> under = new LinkedHashSet<>(under(provision));
        String numbered = numberedAbove(provision);
        if (numbered != null && wordings.containsKey(numbered)) {
            parts.put(new Part(Part.Kind.WORDING, numbered), wordings.get(numbered));
        }
        law.editions().forEach(edition ->
                parts.put(new Part(Part.Kind.DATA, edition.id()), "from " + edition.from()));
        for (String id : under) {
            addProvision(law.provision(id), parts);
            rulesOf(id).forEach(rule -> addRule(rule, parts));
        }
        law.parameters().values().stream()
                .filter(parameter -> parameter.provisions().stream().anyMatch(under::contains))
                .forEach(parameter -> addNumber(parameter, parts));
        law.readings().values().stream()
                .filter(reading -> under.contains(reading.provision()))
                .forEach(reading -> addReading(reading, parts));
        return Collections.unmodifiableSortedMap(parts);
    }

    /** Returns the numbered provision that an id is or is a part of, or null where there is none. */
    private @Nullable String numberedAbove(String id) {
        String numbered = id;
        while (!law.numbering().contains(numbered)) {
            int slash = numbered.lastIndexOf('/');
            if (slash < 0) {
                return null;
            }
            numbered = numbered.substring(0, slash);
        }
        return numbered;
    }

    private void addProvision(Provision provision, SortedMap<Part, String> parts) {
        if (wordings.containsKey(provision.id())) {
            parts.put(new Part(Part.Kind.WORDING, provision.id()), wordings.get(provision.id()));
        }
        StringJoiner text = new StringJoiner("\n");
        text.add(provision.kind().name()).add(String.valueOf(provision.part()));
        add(provision.text(), text);
        add(provision.source(), text);
        add(provision.excuse(), text);
        text.add(String.valueOf(provision.who())).add(String.valueOf(provision.due()));
        text.add(String.valueOf(provision.owed())).add(String.valueOf(provision.warns()));
        text.add(String.valueOf(provision.unlessMet())).add(String.valueOf(provision.whereNot()));
        provision.amendments().forEach(amendment -> {
            text.add(amendment.edition());
            add(amendment.text(), text);
            add(amendment.source(), text);
        });
        provision.notes().forEach(note -> {
            text.add(note.points().toString());
            add(note.text(), text);
        });
        provision.details().forEach((name, detail) -> {
            text.add(name);
            add(detail, text);
        });
        parts.put(new Part(Part.Kind.TEXT, provision.id()), RuleCode.hash(text.toString()));
        Instrument instrument = law.instrumentOf(provision.id());
        if (instrument != null) {
            parts.put(
                    new Part(Part.Kind.DATA, instrument.code()),
                    instrument.kind() + " from " + instrument.from() + " until " + instrument.until());
        }
        if (provision.warns() != null) {
            addText(provision.warns(), law.warning(provision.warns()), parts);
        }
        if (provision.due() != null) {
            addNumber(law.parameter(provision.due()), parts);
        }
    }

    private void addRule(WrittenRules.Rule rule, SortedMap<Part, String> parts) {
        Part.Kind kind = rule.formula() == null ? Part.Kind.RULE : Part.Kind.FORMULA;
        parts.put(new Part(kind, rule.name()), RuleCode.hash(SourceTokens.of(rule.text())));
        texts(rule).forEach(text -> {
            Parameter parameter = law.parameters().get(text);
            if (parameter != null) {
                addNumber(parameter, parts);
            }
            Law.FactEntry fact = law.facts().get(text);
            if (fact != null) {
                StringJoiner asked = new StringJoiner("\n").add(fact.who());
                add(law.office(fact.who()), asked);
                add(fact.ask(), asked);
                parts.put(new Part(Part.Kind.TEXT, fact.code()), RuleCode.hash(asked.toString()));
            }
        });
        law.provision(rule.provision()).rules().stream()
                .filter(entry -> entry.name().equals(rule.name()))
                .flatMap(entry -> Reading.Choice.of(entry.reading()).stream())
                .forEach(choice -> addReading(law.readings().get(choice.point()), parts));
        if (code != null) {
            if (code.reaches(rule.name(), BODIES)) {
                law.bodies().values().forEach(body ->
                        parts.put(new Part(Part.Kind.DATA, body.code()), body.official() ? "official" : "not official"));
            }
            code.of(rule.name()).forEach((called, hashes) -> parts.put(
                    new Part(called.core() ? Part.Kind.WORD : Part.Kind.FACT, called.name()), hashes));
        }
    }

    private static void addNumber(Parameter parameter, SortedMap<Part, String> parts) {
        parts.put(new Part(Part.Kind.NUMBER, parameter.id()), valueOf(parameter));
        StringJoiner text = new StringJoiner("\n");
        add(parameter.text(), text);
        add(parameter.source(), text);
        parts.put(new Part(Part.Kind.TEXT, parameter.id()), RuleCode.hash(text.toString()));
    }

    /** Returns a number as records show it. */
    public static String valueOf(Parameter parameter) {
        return parameter.values().stream()
                .map(dated -> dated.value() + " " + parameter.unit() + " from " + dated.from())
                .collect(Collectors.joining("; "));
    }

    private static void addReading(Reading reading, SortedMap<Part, String> parts) {
        StringJoiner point = new StringJoiner("\n").add(reading.provision());
        add(reading.question(), point);
        reading.options().forEach(option -> {
            point.add(option.id());
            add(option.text(), point);
        });
        parts.put(
                new Part(Part.Kind.READING, reading.id()), reading.standard() + " " + RuleCode.hash(point.toString()));
        StringJoiner text = new StringJoiner("\n");
        add(reading.reason(), text);
        add(reading.chosenBy(), text);
        add(reading.source(), text);
        parts.put(new Part(Part.Kind.TEXT, reading.id()), RuleCode.hash(text.toString()));
    }

    private static void addText(String id, Text text, SortedMap<Part, String> parts) {
        StringJoiner both = new StringJoiner("\n");
        add(text, both);
        parts.put(new Part(Part.Kind.TEXT, id), RuleCode.hash(both.toString()));
    }

    private static void add(@Nullable Text text, StringJoiner to) {
        if (text != null) {
            to.add(text.ar()).add(text.en());
        }
    }

    private static void add(Source source, StringJoiner to) {
        to.add(source.citation()).add(source.confidence().name());
    }

    @Override
    public String toString() {
        return "Deciding[" + law.name() + "]";
    }
}
