package org.ihala.rules.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.OutcomeLine;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a question reports beside its answer, read off its proof by the tables of the law data, so that an outcome never says
 * otherwise than the rules.
 */
public final class Outcomes {

    private final Law law;
    private final LocalDate asOf;
    private final Resolution resolution;

    /** Creates the outcomes of a question that was worked out. */
    public Outcomes(Inquiry inquiry, Resolution resolution) {
        this.law = inquiry.law();
        this.asOf = inquiry.asOf();
        this.resolution = resolution;
    }

    /** Returns the first line of a table whose step has one of the line's answers, or null. */
    private @Nullable OutcomeLine line(String table) {
        List<OutcomeLine> lines = law.table(table);
        for (int i = 0; i < lines.size(); i++) {
            OutcomeLine line = lines.get(i);
            if (line.is().contains(resolution.answer(line.step()))) {
                return line;
            }
        }
        return null;
    }

    /** Returns what the first line that speaks says, or null. */
    public @Nullable String code(String table) {
        OutcomeLine line = line(table);
        return line == null ? null : line.says();
    }

    /** Returns what the lines that speak say, in the order of the table. */
    public List<String> codes(String table) {
        List<String> codes = new ArrayList<>();
        for (OutcomeLine line : law.table(table)) {
            if (line.says() != null && line.is().contains(resolution.answer(line.step()))) {
                codes.add(line.says());
            }
        }
        return codes;
    }

    /** Returns the day before the provision that the first line that speaks points to starts to hold, or null. */
    public @Nullable LocalDate eve(String table) {
        OutcomeLine line = line(table);
        Span span = line == null || line.eveOf() == null ? null : resolution.span(line.eveOf());
        return span == null ? null : span.from().minusDays(1);
    }

    /**
     * Returns the permissions of a table that are met or surely will be, each with its provision, who has it and its first day;
     * none that the file leaves open or that is over.
     */
    public List<Map<String, Object>> open(String table) {
        List<OutcomeLine> lines = law.table(table);
        List<Map<String, Object>> open = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            OutcomeLine line = lines.get(i);
            Answer answer = resolution.answer(line.step());
            Span span = answer == Answer.UNDETERMINED ? null : resolution.span(line.step());
            if (span != null && (line.is().contains(answer) || span.sure() && span.from().isAfter(asOf))) {
                Map<String, Object> entry = new LinkedHashMap<>(8);
                String provision = Objects.requireNonNull(line.says());
                entry.put("provision", provision);
                entry.put("who", Objects.requireNonNull(law.provision(provision).who()));
                entry.put("from", span.from());
                open.add(entry);
            }
        }
        return open;
    }

    /** Returns whether the step is met that the first line that speaks shows; null where it shows none, or where that is open. */
    public @Nullable Boolean known(String table) {
        String step = code(table);
        return known(step == null ? Answer.UNDETERMINED : resolution.answer(step));
    }

    /** Returns whether a step about a thing is met, by the number of the thing; null where that is open. */
    public @Nullable Boolean known(String step, int thing) {
        return known(resolution.proof(step, thing).answer());
    }

    private static @Nullable Boolean known(Answer answer) {
        return answer == Answer.UNDETERMINED ? null : answer == Answer.YES;
    }

    /** Returns the first day on which the step holds that the first line that speaks shows, or null. */
    public @Nullable LocalDate firstDay(String table) {
        String step = code(table);
        return step == null ? null : resolution.ledger().condition(step).firstDay();
    }

    /** Returns the last day on which what is due by the step that the first line that speaks shows is in time, or null. */
    public @Nullable LocalDate dueDay(String table) {
        String step = code(table);
        return step == null ? null : resolution.ledger().condition(step).dueDay();
    }

    /** Returns the last day on which a step about a thing surely holds, by the number of the thing; null where it turns on none. */
    public @Nullable LocalDate lastDay(String step, int thing) {
        Span span = resolution.span(step, thing);
        return span == null || !span.sure() || span.to().equals(LocalDate.MAX) ? null : span.to();
    }

    /** Names no outcome. */
    @Override
    public String toString() {
        return "Outcomes";
    }
}
