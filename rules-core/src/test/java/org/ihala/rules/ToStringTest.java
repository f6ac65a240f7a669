package org.ihala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.Approval;
import org.ihala.rules.casefile.CaseChecks;
import org.ihala.rules.casefile.CaseRecords;
import org.ihala.rules.casefile.Decider;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.PersonDecision;
import org.ihala.rules.casefile.Prosecution;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Relation;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.casefile.VictimStatus;
import org.ihala.rules.casefile.VoluntaryReturn;
import org.ihala.rules.claim.CaseView;
import org.ihala.rules.family.FamilyGraph;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.logic.Ledger;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Proof;
import org.ihala.rules.logic.Resolution;
import org.ihala.rules.logic.Resolver;
import org.ihala.rules.ruleset.Evaluation;
import org.ihala.rules.words.Age;
import org.ihala.rules.words.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lands in a log must not tell who a case is about or what happened to them. */
class ToStringTest {

    private static final String CANARY = "CANARY7Q";
    private static final LocalDate DAY = LocalDate.of(1987, 6, 5);

    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class, CANARY,
            LocalDate.class, DAY,
            Period.class, Period.ofDays(1987),
            Integer.class, 1987,
            Boolean.class, true,
            boolean.class, true);

    /** These have texts of their own. */
    private static final Set<Class<?>> OF_PERSONS = Set.of(Person.class, Person.Presence.class, Relation.class);

    static Stream<Object> facts() {
        return Stream.concat(acts().stream(), Stream.concat(ofTheCase(), ofTheReasoning()));
    }

    private static List<Act> acts() {
        return List.of(
                new Prosecution.ProsecutorFinding(DAY, CANARY, CANARY, true),
                new Prosecution.ProsecutionStopped(DAY, CANARY, CANARY,
                        Prosecution.Offense.TRAFFICKING, Prosecution.Role.ACCESSORY, Approval.REFUSED),
                new Reception.Consent(DAY, CANARY, CANARY, CANARY, false),
                new Reception.EmergencyApproval(DAY, CANARY, CANARY, Decider.DELEGATE, true, Reception.Urgency.URGENT,
                        CANARY,
                        Reception.Indicates.VICTIM),
                new Reception.EmergencyRefusal(DAY, CANARY, CANARY, Decider.DELEGATE, true),
                new Reception.CaregiverDecision(DAY, CANARY, CANARY, Decider.MINISTER, true, true),
                new Reception.Admission(DAY, CANARY, CANARY, CANARY, DAY),
                new Residence.ExtensionNomination(DAY, CANARY, CANARY, Residence.Nominator.DIRECTOR, true),
                new Residence.Extension(DAY, CANARY, CANARY, Decider.OTHER, DAY),
                new VictimStatus.StatusDisproved(DAY, CANARY, CANARY, VictimStatus.Authority.COURT, null),
                new Residence.WishToLeave(DAY, CANARY, CANARY, CANARY),
                new Residence.ConsularRequest(DAY, CANARY, CANARY),
                new Residence.NoCauseToNotify(DAY, CANARY, CANARY, Residence.NoticeJudge.DIRECTOR),
                new Residence.Exit(DAY, CANARY, CANARY, true),
                new Residence.DutyDone(DAY, CANARY, CANARY, CANARY),
                new VictimStatus.Identification(DAY, CANARY, CANARY, VictimStatus.IdentifyingBody.COURT,
                        VictimStatus.Identified.POTENTIAL_VICTIM),
                new VoluntaryReturn.WishToReturn(DAY, CANARY, CANARY, CANARY, "PH", true),
                new VoluntaryReturn.CountryAccepts(DAY, CANARY, CANARY, "JO", false),
                new PersonDecision(DAY, CANARY, CANARY, PersonDecision.By.DELEGATE, true,
                        PersonDecision.On.MARRIAGE_COUNTS, false));
    }

    /** Every record a matter is made of, each with a value in every field. */
    static Stream<Object> matters() {
        return CaseRecords.all().stream()
                .filter(type -> !Act.class.isAssignableFrom(type) && !OF_PERSONS.contains(type))
                .map(ToStringTest::filled);
    }

    private static Object filled(Type type) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return Map.of(filled(map.getActualTypeArguments()[0]), filled(map.getActualTypeArguments()[1]));
        }
        if (type instanceof ParameterizedType list) {
            return List.of(filled(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            RecordComponent[] components = plain.getRecordComponents();
            try {
                Constructor<?> constructor = plain.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                return constructor.newInstance(Arrays.stream(components)
                        .map(component -> filled(component.getGenericType()))
                        .toArray());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return VALUES.get(plain);
    }

    private static Stream<Object> ofTheCase() {
        Person.Presence presence = new Person.Presence("JO", DAY, DAY);
        Person person = new Person(CANARY, DAY, DAY, Person.Sex.FEMALE, List.of("PH"), false, true, true, true,
                List.of(presence), true);
        List<Person> persons = List.of(person, Person.unknown("p2"));
        Relation relation = new Relation(Relation.Type.SPOUSE_OF, CANARY, "p2");
        CaseFile caseFile = CaseFile.of(CANARY)
                .caseId(CANARY)
                .asOf(DAY)
                .victim("p2")
                .persons(persons)
                .relations(List.of(relation))
                .acts(List.of(new Residence.Exit(DAY, CANARY, CANARY, true)))
                .build();
        CaseView view = new CaseView(caseFile, DAY);
        return Stream.of(
                person,
                presence,
                relation,
                caseFile,
                caseFile.acts().get(0),
                caseFile.family(),
                new FamilyGraph.Path(2, new TreeSet<>(Set.of(1987))),
                CaseChecks.check(CANARY, null, List.of(person), List.of(), acts().subList(0, 1), List.of()),
                view,
                view.latest(Residence.Exit.class, CANARY),
                new Age(Day.birthOf(view, CANARY), Day.of(DAY, List.of())),
                view.byBlood(CANARY, "p2"),
                new Age(Day.birthOf(view, CANARY), Day.of(DAY, List.of())).below(Period.ofYears(18)));
    }

    private static Stream<Object> ofTheReasoning() {
        MissingFact missing = new MissingFact("CONSENT", CANARY);
        Ledger ledger = new Ledger();
        ledger.firing(CANARY, "3");
        ledger.record("3", Condition.unknown(List.of(CANARY), List.of(missing)));
        Resolution resolution = Resolver.resolve(ledger, List.of("3"));
        Text text = new Text("نص", CANARY);
        return Stream.of(
                missing,
                Condition.met(List.of(CANARY)).until(DAY).asDuty(DutyStatus.DUE, DAY),
                ledger,
                resolution,
                resolution.missing().get(0),
                resolution.proofs().get(0),
                new Proof("3", Answer.YES, CANARY, null, List.of(CANARY), List.of(missing), List.of()),
                new Evaluation(resolution, () -> Map.of("lastDay", DAY), List.of(CANARY), Set.of(CANARY)),
                new Decision.Missing("CONSENT", CANARY, null, "3", "PERSON", text),
                new Decision.Duty("13/a", "13/a  a duty", "HOUSE", DutyStatus.OVERDUE, DAY, DAY, DAY, DAY, false, text));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void should_show_no_fact_of_the_case(Object fact) {
        assertThat(fact.toString())
                .isNotBlank()
                .doesNotContain(CANARY, "1987")
                .doesNotContainPattern("\\b(FEMALE|PH|JO|true|false|YES|NO|UNDETERMINED|TRAFFICKING|ACCESSORY|REFUSED"
                        + "|MINISTER|DELEGATE|COURT|POTENTIAL_VICTIM|OVERDUE|DUE)\\b");
    }

    @ParameterizedTest
    @MethodSource("matters")
    void should_name_no_more_than_the_kind_of_a_matter(Object matter) {
        assertThat(matter).hasToString(matter.getClass().getSimpleName());
    }

    @Test
    void should_try_every_matter() {
        assertThat(matters().<Class<?>>map(Object::getClass)).containsAll(CaseRecords.matters().toList());
    }

    @Test
    void should_try_every_act() {
        assertThat(acts().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(CaseRecords.acts().toList());
    }
}
