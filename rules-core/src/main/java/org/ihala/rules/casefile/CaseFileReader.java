package org.ihala.rules.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.Decider;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files in the public JSON format, version 1.
 *
 * <p>Types are chosen by fixed tables, never by a name in the input. Problems are collected and reported together.
 */
public final class CaseFileReader {

    private static final String FORMAT = "ihala-case/1";

    /** The names of the matters, in the order of the contract. */
    static final List<String> MATTERS = List.of(
            "placement", "entryToWomensArea", "visit", "outing", "belonging", "association", "committee",
            "meeting", "subcommittee", "staff", "reports", "disclosure", "violation", "institutionalReports",
            "screening");

    private static final Set<Violation.Step.Type> SENT =
            Set.of(Violation.Step.Type.COMMITTEE_WARNING, Violation.Step.Type.MINISTER_WARNING);

    private final List<String> problems;

    private CaseFileReader(List<String> problems) {
        this.problems = problems;
    }

    /**
     * Reads a case file.
     *
     * @throws InvalidCaseException if the file breaks the contract; it lists every problem
     */
    public static CaseFile read(byte[] json) {
        List<String> problems = new ArrayList<>();
        JsonNode root = StrictJson.parse(json, problems);
        if (!(root instanceof ObjectNode object)) {
            if (problems.isEmpty()) {
                problems.add("$: is not a JSON object");
            }
            throw new InvalidCaseException(problems);
        }
        return new CaseFileReader(problems).read(object);
    }

    private CaseFile read(ObjectNode root) {
        Fields fields = new Fields(root, "", problems);
        if (!FORMAT.equals(fields.text("format")) && !fields.failed("format")) {
            fields.problem("format", "must be \"" + FORMAT + "\"");
        }
        String caseId = fields.id("caseId");
        LocalDate asOf = fields.date("asOf");
        String subject = fields.id("subject");
        String victim = fields.id("victim");
        List<@Nullable Person> persons = fields.objects("persons", CaseFileReader::person);
        List<@Nullable Relation> relations = fields.objects("relations", Form.of(Relation.class)::read);
        Boolean relationsComplete = fields.bool("relationsComplete");
        List<@Nullable Act> acts = fields.objects("acts", CaseFileReader::act);
        List<Matter> matters = matters(fields);
        if (victim != null || MATTERS.stream().allMatch(name -> fields.node(name) == null)) {
            fields.required("subject", subject);
        }
        fields.rejectUnknown();
        if (!problems.isEmpty()) {
            Set<String> known = new HashSet<>(problems);
            CaseChecks.problems(subject, victim, persons, relations, acts, matters).stream()
                    .filter(known::add)
                    .forEach(problems::add);
            throw new InvalidCaseException(problems);
        }
        // Without a problem there is no gap.
        return CaseFile.of(subject)
                .matters(matters)
                .caseId(caseId)
                .asOf(asOf)
                .victim(victim)
                .persons(persons)
                .relations(relations)
                .relationsComplete(Boolean.TRUE.equals(relationsComplete))
                .acts(acts)
                .build();
    }

    /** Returns the act of a name; a table, so that a process loads the types it meets and no others. */
    static @Nullable Class<? extends Act> act(String name) {
        return switch (name) {
            case "PROSECUTOR_FINDING" -> Prosecution.ProsecutorFinding.class;
            case "PROSECUTION_STOPPED" -> Prosecution.ProsecutionStopped.class;
            case "CONSENT" -> Reception.Consent.class;
            case "EMERGENCY_APPROVAL" -> Reception.EmergencyApproval.class;
            case "EMERGENCY_REFUSAL" -> Reception.EmergencyRefusal.class;
            case "CAREGIVER_DECISION" -> Reception.CaregiverDecision.class;
            case "ADMISSION" -> Reception.Admission.class;
            case "EXTENSION_NOMINATION" -> Residence.ExtensionNomination.class;
            case "EXTENSION" -> Residence.Extension.class;
            case "STATUS_DISPROVED" -> VictimStatus.StatusDisproved.class;
            case "WISH_TO_LEAVE" -> Residence.WishToLeave.class;
            case "CONSULAR_REQUEST" -> Residence.ConsularRequest.class;
            case "NO_CAUSE_TO_NOTIFY" -> Residence.NoCauseToNotify.class;
            case "EXIT" -> Residence.Exit.class;
            case "DUTY_DONE" -> Residence.DutyDone.class;
            case "IDENTIFICATION" -> VictimStatus.Identification.class;
            case "WISH_TO_RETURN" -> VoluntaryReturn.WishToReturn.class;
            case "COUNTRY_ACCEPTS" -> VoluntaryReturn.CountryAccepts.class;
            case "PERSON_DECISION" -> PersonDecision.class;
            default -> null;
        };
    }

    /** Returns the matter of a name of the contract. */
    static Class<? extends Matter> matter(String name) {
        return switch (name) {
            case "placement" -> HouseLife.Placement.class;
            case "entryToWomensArea" -> HouseLife.EntryToWomensArea.class;
            case "visit" -> HouseLife.Visit.class;
            case "outing" -> HouseLife.Outing.class;
            case "belonging" -> HouseLife.Belonging.class;
            case "association" -> Association.class;
            case "committee" -> ShelterCommittee.Committee.class;
            case "meeting" -> ShelterCommittee.Meeting.class;
            case "subcommittee" -> ShelterCommittee.Subcommittee.class;
            case "staff" -> Staff.class;
            case "reports" -> Reports.class;
            case "disclosure" -> Disclosure.class;
            case "violation" -> Violation.class;
            case "institutionalReports" -> InstitutionalReports.class;
            case "screening" -> Screening.class;
            default -> throw new IllegalArgumentException("no matter");
        };
    }

    private static List<Matter> matters(Fields root) {
        List<Matter> matters = new ArrayList<>();
        for (String name : MATTERS) {
            if (root.node(name) != null) {
                Matter matter = root.object(name, matter(name));
                if (matter != null) {
                    matters.add(matter);
                }
            }
        }
        return matters;
    }

    /** The birth date is one field or another; all else of a person is read as any record is. */
    private static @Nullable Person person(Fields fields) {
        String id = fields.required("id", fields.id("id"));
        LocalDate bornFrom = fields.date("birthDate");
        LocalDate bornTo = bornFrom;
        if (fields.node("bornBetween") != null) {
            List<LocalDate> range = fields.dateRange("bornBetween");
            if (fields.node("birthDate") != null) {
                fields.problem("bornBetween", "stands beside birthDate; give one of the two");
            } else if (range != null) {
                bornFrom = range.get(0);
                bornTo = range.get(1);
            }
        }
        return Form.of(Person.class).read(fields, id, bornFrom, bornTo);
    }

    private static @Nullable Act act(Fields fields) {
        String name = fields.text("type");
        Class<? extends Act> type = name == null ? null : act(name);
        if (type != null) {
            return Form.of(type).read(fields);
        }
        // What every act has is read, so that all errors show at once.
        Form.of(Residence.ConsularRequest.class).read(fields);
        if (!fields.failed("type")) {
            fields.problem("type", name == null ? "is required" : "is no act type of the format");
        }
        fields.acceptUnknown();
        return null;
    }

    /** Returns the name of the field with the day of a step: warnings count from the day they were sent. */
    static String dayOf(Violation.Step.Type type) {
        return SENT.contains(type) ? "sentOn" : "on";
    }

    /** Which fields a step has depends on its type. */
    static Violation.@Nullable Step step(Fields fields) {
        Violation.Step.Type type =
                fields.required("type", fields.scalar("type", Scalar.choice(Violation.Step.Type.class)));
        if (type == null) {
            fields.acceptUnknown();
            return null;
        }
        LocalDate date = fields.required(dayOf(type), fields.date(dayOf(type)));
        Period period =
                type == Violation.Step.Type.COMMITTEE_WARNING ? fields.scalar("period", Scalar.PERIOD) : null;
        Violation.Step.Cancels cancels = type == Violation.Step.Type.CABINET_CANCELLATION
                ? fields.scalar("cancels", Scalar.choice(Violation.Step.Cancels.class))
                : null;
        return date == null ? null : new Violation.Step(type, date, period, cancels);
    }
}
