package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ihala.rules.Answer;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Inquiry;
import org.jspecify.annotations.Nullable;

/** What is reported of a stay beside the answer: its last day and its extensions, read off the proof. */
final class StayOutcome {

    private StayOutcome() {}

    static Map<String, Object> of(Inquiry inquiry, StayFacts.Full stay, Resolution resolution) {
        LocalDate lastDay = stay.stay().lastDay().earliest();
        Map<String, Object> outcome = new LinkedHashMap<>();
        if (lastDay != null && stay.asIssued()) {
            outcome.put("lastDay", lastDay);
            outcome.put("stricterLastDay", stricter(inquiry));
            outcome.put("daysLeft", Math.max(0, ChronoUnit.DAYS.between(inquiry.asOf(), lastDay)));
            outcome.put("extensions", extensions(inquiry.law(), stay, resolution));
        } else if (lastDay != null) {
            // A host that reads only the outcome must not take the cap of 2012 for an expiry.
            outcome.put("lastDay", null);
            outcome.put("stricterLastDay", null);
            outcome.put("daysLeft", null);
            outcome.put("lastDayByTextOf2012", lastDay);
            outcome.put("extensions", extensions(inquiry.law(), stay, resolution));
        }
        return outcome;
    }

    /** The last day with the day of entry counted, the shorter of the two ways to count. */
    private static @Nullable LocalDate stricter(Inquiry inquiry) {
        return StayFacts.of(inquiry.under(inquiry.readings().with("Q12-2=R2"))).stay().lastDay().earliest();
    }

    /** Each extension of this stay with its last day, whether it is valid (null where open), and why not. */
    private static List<Map<String, Object>> extensions(Law law, StayFacts.Full stay, Resolution resolution) {
        List<Proof> judged =
                below(resolution.proofs()).filter(step -> step.provision().equals("12/extension")).toList();
        List<Map<String, Object>> all = new ArrayList<>();
        for (ExtensionClaim extension : stay.things()) {
            judged.stream()
                    .filter(step -> extension.place().equals(step.about()))
                    .filter(step -> !step.answersOf("12/extension/this-stay").contains(Answer.NO))
                    .findFirst()
                    .ifPresent(step -> {
                        Map<String, Object> one = new LinkedHashMap<>();
                        one.put("until", extension.until().earliest());
                        one.put("valid", step.answer() == Answer.UNDETERMINED ? null : step.answer() == Answer.YES);
                        one.put("why", why(law, step));
                        all.add(one);
                    });
        }
        return all;
    }

    private static Stream<Proof> below(List<Proof> proofs) {
        return proofs.stream().flatMap(step -> Stream.concat(Stream.of(step), below(step.children())));
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
