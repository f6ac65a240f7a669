package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.ruleset.Inquiry;
import org.ihala.rules.ruleset.Outcomes;
import org.ihala.rules.shelter.ShelterQuestion;
import org.ihala.rules.shelter.jo.body.CommitteeClaim;
import org.ihala.rules.shelter.jo.body.SeatOfThreeClaim;
import org.jspecify.annotations.Nullable;

/** What each question reports beside its answer, its duties and its warnings, read off the proof. */
final class Reported {

    private Reported() {}

    static Map<String, Object> of(ShelterQuestion question, Inquiry inquiry, Claim claim, Resolution resolution) {
        Outcomes read = new Outcomes(inquiry, resolution);
        Map<String, Object> outcome = new LinkedHashMap<>(8);
        switch (question) {
            case STAY -> outcome.putAll(StayOutcome.of((StayClaim) claim, resolution));
            case ENDING -> outcome.put("grounds", resolution.met(List.of("17/a/1", "17/a/2", "17/a/3")));
            case ASSOCIATION -> outcome.put("oldEnoughFrom", read.firstDay("6/old-enough-from"));
            case COMMITTEE -> outcome.put("terms", terms((CommitteeClaim) claim, read, inquiry.asOf()));
            case MEETING -> {
                outcome.put("lawful", read.known("9/lawful"));
                outcome.put("majorityAttends", read.known("9/majority-attends"));
                outcome.put("quorum", read.known("9/quorum"));
                outcome.put("adopted", read.known("9/adopted"));
                outcome.put("inTime", read.known("9/in-time"));
                putDeadline(outcome, "nextMeetingBy", read.dueDay("9/next-meeting-by"));
            }
            case REPORTS -> putDeadline(outcome, "nextReportBy", read.dueDay("8/next-report-by"));
            case SANCTION -> {
                outcome.put("stage", read.code("19/stage"));
                outcome.put("deadline", read.eve("19/deadline"));
                outcome.put("open", read.open("19/open"));
            }
            default -> {
                return Map.of();
            }
        }
        return outcome;
    }

    /** The terms of the three, as far as it is known when they end. */
    private static List<Map<String, Object>> terms(CommitteeClaim claim, Outcomes read, LocalDate asOf) {
        List<Map<String, Object>> terms = new ArrayList<>();
        for (int i = 0; i < claim.things().size(); i++) {
            LocalDate lastDay =
                    claim.things().get(i) instanceof SeatOfThreeClaim ? read.lastDay("7/a/6/term", i) : null;
            if (lastDay != null) {
                Map<String, Object> term = new LinkedHashMap<>();
                term.put("seat", claim.things().get(i).seat());
                term.put("lastDay", lastDay);
                term.put("daysLeft", Math.max(0, ChronoUnit.DAYS.between(asOf, lastDay)));
                term.put("over", Boolean.FALSE.equals(read.known("7/a/6/term", i)));
                terms.add(term);
            }
        }
        return terms;
    }

    private static void putDeadline(Map<String, Object> outcome, String name, @Nullable LocalDate day) {
        outcome.put(name, day);
        outcome.put("overdueFrom", day == null ? null : day.plusDays(1));
    }
}
