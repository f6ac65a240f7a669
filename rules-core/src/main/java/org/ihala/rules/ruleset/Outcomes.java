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
        return law.table(table).stream()
                .filter(line -> line.is().contains(resolution.answer(line.step())))
                .map(line -> Objects.requireNonNull(line.says()))
                .toList();
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

    /** Names no outcome. */
    @Override
    public String toString() {
        return "Outcomes";
    }
}
