package org.ihala.rules.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ihala.rules.CaseFile;
import org.ihala.rules.InvalidCaseException;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.VictimStatus.Authority;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.VictimStatus.Identified;
import org.ihala.rules.casefile.VictimStatus.Identifier;
import org.ihala.rules.casefile.Reception.Indicates;
import org.ihala.rules.casefile.Residence.Nominator;
import org.ihala.rules.casefile.Prosecution.Offence;
import org.ihala.rules.casefile.Prosecution.Role;
import org.ihala.rules.casefile.Reception.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files in the public JSON format, version 1.
 *
 * <p>Types are chosen by fixed tables, never by a name in the input. Problems are collected and reported together.
 */
public final class CaseFileReader {

    private static final String FORMAT = "ihala-case/1";

    /** Keeps the place of an interval that cannot be read; the file is refused and nobody sees it. */
    private static final Person.Presence UNREADABLE = new Person.Presence("", LocalDate.EPOCH, null);

    private interface ActReader {
        @Nullable Act read(Fields fields, LocalDate date, String person, @Nullable String reference);
    }

    private static final Map<String, ActReader> ACTS = Map.ofEntries(
            Map.entry("PROSECUTOR_FINDING", (f, d, p, r) ->
                    new Prosecution.ProsecutorFinding(d, p, r, f.bool("crimeBefell"))),
            Map.entry("PROSECUTION_STOPPED", (f, d, p, r) -> new Prosecution.ProsecutionStopped(d, p, r,
                    f.choice("offence", Offence.class), f.choice("role", Role.class),
                    f.choice("approval", Approval.class))),
            Map.entry("CONSENT", (f, d, p, r) -> new Reception.Consent(d, p, r, f.id("by"), f.bool("given"))),
            Map.entry("EMERGENCY_APPROVAL", (f, d, p, r) -> new Reception.EmergencyApproval(d, p, r,
                    f.choice("by", Decider.class), f.bool("delegatedInWriting"), f.choice("urgency", Urgency.class),
                    f.code("informedBy"), f.choice("indicates", Indicates.class))),
            Map.entry("CAREGIVER_DECISION", (f, d, p, r) -> new Reception.CaregiverDecision(d, p, r,
                    f.choice("by", Decider.class), f.bool("delegatedInWriting"), f.bool("suitableCaregiver"))),
            Map.entry("ADMISSION", (f, d, p, r) -> new Reception.Admission(d, p, r, f.id("house"))),
            Map.entry("EXTENSION_NOMINATION", (f, d, p, r) -> new Residence.ExtensionNomination(d, p, r,
                    f.choice("by", Nominator.class), f.bool("reasoned"))),
            Map.entry("EXTENSION", (f, d, p, r) -> new Residence.Extension(d, p, r,
                    f.choice("by", Decider.class), f.date("until"))),
            Map.entry("STATUS_DISPROVED", (f, d, p, r) -> new VictimStatus.StatusDisproved(d, p, r,
                    f.choice("by", Authority.class), f.bool("delegatedInWriting"))),
            Map.entry("WISH_TO_LEAVE", (f, d, p, r) -> new Residence.WishToLeave(d, p, r, f.id("by"))),
            Map.entry("CONSULAR_REQUEST", (f, d, p, r) -> new Residence.ConsularRequest(d, p, r)),
            Map.entry("EXIT", (f, d, p, r) -> new Residence.Exit(d, p, r)),
            Map.entry("DUTY_DONE", (f, d, p, r) -> new Residence.DutyDone(d, p, r, f.provision("provision"))),
            Map.entry("IDENTIFICATION", (f, d, p, r) -> new VictimStatus.Identification(d, p, r,
                    f.choice("by", Identifier.class), f.choice("as", Identified.class))),
            Map.entry("WISH_TO_RETURN", (f, d, p, r) -> new VoluntaryReturn.WishToReturn(d, p, r,
                    f.id("by"), f.country("country"), f.bool("free"))),
            Map.entry("COUNTRY_ACCEPTS", (f, d, p, r) -> new VoluntaryReturn.CountryAccepts(d, p, r,
                    f.country("country"), f.bool("accepts"))));

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
        List<@Nullable Relation> relations = fields.objects("relations", CaseFileReader::relation);
        Boolean relationsComplete = fields.bool("relationsComplete");
        List<@Nullable Act> acts = fields.objects("acts", CaseFileReader::act);
        List<Matter> matters = MatterReader.read(fields);
        if (victim != null || MatterReader.names().stream().allMatch(name -> fields.node(name) == null)) {
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

    private static @Nullable Person person(Fields fields) {
        String id = fields.requiredId("id");
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
        Person.Sex sex = fields.choice("sex", Person.Sex.class);
        List<String> nationalities = fields.countries("nationalities");
        Boolean speaksArabic = fields.bool("speaksArabic");
        Boolean refugee = fields.bool("refugeeOrAsylumSeeker");
        Boolean capable = fields.bool("legallyCapable");
        Boolean suspected = fields.bool("suspectedOffender");
        List<Person.Presence> presence = new ArrayList<>();
        for (Person.Presence interval : fields.objects("presence", CaseFileReader::presence)) {
            presence.add(interval == null ? UNREADABLE : interval);
        }
        Boolean presenceComplete = fields.bool("presenceComplete");
        if (id == null) {
            return null;
        }
        return new Person(id, bornFrom, bornTo, sex, nationalities, speaksArabic, refugee, capable, suspected, presence,
                Boolean.TRUE.equals(presenceComplete));
    }

    private static Person.@Nullable Presence presence(Fields fields) {
        String country = fields.required("country", fields.country("country"));
        LocalDate from = fields.requiredDate("from");
        LocalDate to = fields.date("to");
        return country == null || from == null ? null : new Person.Presence(country, from, to);
    }

    private static @Nullable Relation relation(Fields fields) {
        Relation.Type type = fields.requiredChoice("type", Relation.Type.class);
        String from = fields.requiredId("from");
        String to = fields.requiredId("to");
        return type == null || from == null || to == null ? null : new Relation(type, from, to);
    }

    private static @Nullable Act act(Fields fields) {
        String type = fields.text("type");
        LocalDate date = fields.requiredDate("date");
        String person = fields.requiredId("person");
        String reference = fields.text("reference");
        ActReader reader = type == null ? null : ACTS.get(type);
        if (reader == null) {
            if (!fields.failed("type")) {
                fields.problem("type", type == null ? "is required" : "is no act type of the format");
            }
            fields.acceptUnknown();
            return null;
        }
        // The fields are read even where date or person are wrong, so that all errors show at once.
        Act act = reader.read(fields, date == null ? LocalDate.EPOCH : date, person == null ? "" : person, reference);
        return date == null || person == null ? null : act;
    }
}
