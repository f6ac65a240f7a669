package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;

/** What is reported of a stay beside the answer: its last day and its extensions, read off the proof. */
final class StayOutcome {

    private StayOutcome() {}

    static Map<String, Object> of(StayClaim stay, Resolution resolution) {
        LocalDate lastDay = stay.stay().lastDay().earliest();
        Map<String, Object> outcome = new LinkedHashMap<>(8);
        if (lastDay == null) {
            return outcome;
        }
        // A host that reads only the outcome must not take the cap of 2012 for an expiry.
        boolean ends = stay.asIssued();
        outcome.put("lastDay", ends ? lastDay : null);
        // The shorter of the two ways to count: the day of entry is one of the days.
        outcome.put("stricterLastDay", ends ? stay.countedAs("Q12-2=R2").stay().lastDay().earliest() : null);
        outcome.put("daysLeft", ends ? Math.max(0, ChronoUnit.DAYS.between(stay.inquiry.asOf(), lastDay)) : null);
        if (!ends) {
            outcome.put("lastDayByTextOf2012", lastDay);
        }
        outcome.put("extensions", extensions(stay, resolution));
        return outcome;
    }

    /** Each extension of this stay with its last day, whether it is valid (null where open), and why not. */
    private static List<Map<String, Object>> extensions(StayClaim stay, Resolution resolution) {
        List<Map<String, Object>> all = new ArrayList<>(stay.things().size());
        for (int i = 0; i < stay.things().size(); i++) {
            Proof step = resolution.proof("12/extension", i);
            if (!step.answersOf("12/extension/this-stay").contains(Answer.NO)) {
                Map<String, Object> one = new LinkedHashMap<>(4);
                one.put("until", stay.things().get(i).until().earliest());
                one.put("valid", step.answer() == Answer.UNDETERMINED ? null : step.answer() == Answer.YES);
                one.put("why", why(stay.inquiry.law(), step));
                all.add(one);
            }
        }
        return all;
    }

    /** Names what decides: the parts that are not met, else those that are open, else the provision as a whole. */
    private static Text why(Law law, Proof extension) {
        List<Text> parts = extension.children().stream()
                .filter(part -> extension.answer() != Answer.YES && part.answer() == extension.answer())
                .map(part -> law.provision(part.provision()).text())
                .toList();
        if (parts.isEmpty()) {
            return law.provision(extension.provision()).text();
        }
        Text what = extension.answer() == Answer.NO
                ? new Text("لم يتحقق: ", "not met: ")
                : new Text("لم يُحسم: ", "open: ");
        return new Text(
                what.ar() + String.join("؛ ", parts.stream().map(Text::ar).toList()),
                what.en() + String.join("; ", parts.stream().map(Text::en).toList()));
    }
}
