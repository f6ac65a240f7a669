package org.ihala.rules.testkit.coverage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.testkit.OutOfReach;
import org.ihala.rules.testkit.Scenario;

/**
 * Every provision of a law against what accounts for it: rules, texts in both languages, and a scenario for each answer
 * it can have.
 *
 * <p>A scenario counts for a provision only where it says what the provision's answer must be.
 */
public final class LawCoverage {

    private final Law law;
    private final OutOfReach outOfReach;
    private final Map<String, Map<Answer, List<Scenario>>> scenarios = new LinkedHashMap<>();
    private final Map<String, List<Scenario>> duties = new TreeMap<>();
    private final Set<String> inProofs = new TreeSet<>();
    private final Set<String> warned = new TreeSet<>();
    private final Set<String> notWarned = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();
    private int asked;
    private int shown;

    /** Counts what the runs of a rulebook's scenarios show. */
    public LawCoverage(Law law, OutOfReach outOfReach, List<Run> runs) {
        this.law = law;
        this.outOfReach = outOfReach;
        law.provisions().keySet().forEach(id -> scenarios.put(id, new EnumMap<>(Answer.class)));
        runs.forEach(this::count);
        law.numbering().stream()
                .filter(id -> !law.provisions().containsKey(id))
                .forEach(id -> problems.add(id + ": is neither encoded nor excused"));
        law.provisions().values().forEach(this::check);
    }

    private void count(Run run) {
        Map<Answer, Set<String>> stated = run.scenario().provisions();
        Answer answer = run.scenario().answer();
        if (answer != null && run.decision().because().size() == 1) {
            stated.get(answer).add(run.decision().because().get(0).provision());
        }
        stated.forEach((said, provisions) -> provisions.forEach(id -> {
            Map<Answer, List<Scenario>> known = scenarios.get(id);
            if (known == null) {
                problems.add(run.scenario().place() + ": the law has no provision " + id);
            } else {
                known.computeIfAbsent(said, key -> new ArrayList<>()).add(run.scenario());
            }
        }));
        run.scenario().duties().forEach(id -> duties.computeIfAbsent(id, key -> new ArrayList<>()).add(run.scenario()));
        run.decision().warnings().stream()
                .filter(warning -> warning.rule() != null && run.scenario().warnings().contains(warning.code()))
                .forEach(warning -> warned.add(Provision.ofRule(Objects.requireNonNull(warning.rule()))));
        notWarned.addAll(run.scenario().notWarnings());
        for (Proof step : run.steps().all()) {
            inProofs.add(step.provision());
            if (!outOfReach.possible(step.rule()).contains(step.answer())) {
                problems.add(step.provision() + ": rule \"" + step.rule() + "\" is said never to answer " + step.answer()
                        + ", and does in " + run.scenario().place());
            }
        }
    }

    private void check(Provision provision) {
        if (provision.text().ar().isBlank() || provision.text().en().isBlank()) {
            problems.add(provision.id() + ": has a text in one language only");
        }
        if (provision.rules().isEmpty()) {
            return;
        }
        if (isDutyAlone(provision)) {
            asked++;
            shown++;
            return;
        }
        if (provision.warns() != null) {
            shown(warned.contains(provision.id()), provision.id() + ": no scenario says that its warning is given");
            shown(notWarned.contains(provision.warns()), provision.id() + ": no scenario says that its warning is not given");
            return;
        }
        for (Answer answer : outOfReach.possible(provision)) {
            asked++;
            if (scenarios.get(provision.id()).containsKey(answer)) {
                shown++;
            } else {
                problems.add(provision.id() + ": no scenario says that it is " + word(answer));
            }
        }
    }

    private void shown(boolean shows, String problem) {
        asked++;
        shown += shows ? 1 : 0;
        if (!shows) {
            problems.add(problem);
        }
    }

    /** A duty that no formula needs has no answer to show: it is shown where a scenario says where the duty stands. */
    private boolean isDutyAlone(Provision provision) {
        return !inProofs.contains(provision.id()) && duties.containsKey(provision.id());
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case YES -> "met";
            case NO -> "blocking";
            case UNDETERMINED -> "open";
        };
    }

    /** Returns what is missing, by provision; empty where the law is covered in full. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns the provisions, encoded and excused, against all that the instrument numbers, in one sentence. */
    public String summary() {
        Set<String> numbered = new TreeSet<>(law.numbering());
        long encoded = law.provisions().values().stream()
                .filter(provision -> !provision.rules().isEmpty())
                .count();
        String all = numbered.isEmpty()
                ? law.provisions().size() + " provisions and parts"
                : numbered.stream().filter(law.provisions()::containsKey).count() + " of " + numbered.size()
                        + " provisions accounted for, " + law.provisions().size() + " with their parts";
        return law.name() + ": " + all + "; " + encoded + " of them by rules; " + shown + " of " + asked
                + " answers shown by scenarios, " + outOfReach.impossible() + " answers of rules out of reach";
    }

    /** Returns the table, a provision a line: rules, texts, and the scenarios for yes, no and undetermined. */
    public List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        lines.add(String.format(Locale.ROOT, "%-44s %5s %5s %5s %5s %5s", "provision", "rules", "texts", "yes", "no", "open"));
        law.provisions().values().forEach(provision -> lines.add(String.format(Locale.ROOT, "%-44s %5s %5s %5s %5s %5s", provision.id(),
                provision.rules().isEmpty() ? "-" : provision.rules().size(), 2,
                cell(provision, Answer.YES), cell(provision, Answer.NO), cell(provision, Answer.UNDETERMINED))));
        return lines;
    }

    private String cell(Provision provision, Answer answer) {
        if (provision.rules().isEmpty()) {
            return "-";
        }
        if (isDutyAlone(provision)) {
            return "duty";
        }
        int count = scenarios.get(provision.id()).getOrDefault(answer, List.of()).size();
        return count == 0 && !outOfReach.possible(provision).contains(answer) ? "never" : String.valueOf(count);
    }

    /** Returns the table as JSON, with the title and place of every scenario. */
    public String json() {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = mapper.createObjectNode();
        root.put("rulebook", law.name());
        ArrayNode rows = root.putArray("provisions");
        law.provisions().values().forEach(provision -> {
            ObjectNode row = rows.addObject();
            row.put("provision", provision.id());
            ArrayNode rules = row.putArray("rules");
            provision.rules().forEach(rule -> rules.add(rule.name()));
            ObjectNode shownBy = row.putObject("scenarios");
            for (Answer answer : Answer.values()) {
                ArrayNode list = shownBy.putArray(answer.name());
                scenarios.get(provision.id()).getOrDefault(answer, List.of()).forEach(scenario -> list.addObject()
                        .put("title", scenario.title())
                        .put("place", scenario.place()));
            }
            ArrayNode stated = row.putArray("duties");
            duties.getOrDefault(provision.id(), List.of()).forEach(scenario -> stated.addObject()
                    .put("title", scenario.title())
                    .put("place", scenario.place()));
            ArrayNode never = row.putArray("never");
            if (!provision.rules().isEmpty()) {
                for (Answer answer : Answer.values()) {
                    if (!outOfReach.possible(provision).contains(answer)) {
                        never.add(answer.name());
                    }
                }
            }
        });
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
