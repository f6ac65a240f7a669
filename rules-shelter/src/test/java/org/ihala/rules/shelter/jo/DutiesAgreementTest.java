package org.ihala.rules.shelter.jo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.Decision;
import org.ihala.rules.RuleBook;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Disclosure.Basis;
import org.ihala.rules.casefile.Disclosure.By;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.DutyStatus;
import org.ihala.rules.shelter.ShelterQuestion;
import org.junit.jupiter.api.Test;

/** What is owed to a resident, on every reading of every point, through Drools, against the articles in plain Java. */
class DutiesAgreementTest {

    private static final List<Boolean> ALL = Arrays.asList(true, false, null);

    /**
     * What the file of a foreign resident says; everything else is done.
     *
     * @param programs whether programs were offered (5/c)
     * @param told how many days after entry the resident was told and put in contact (5/g); negative for never
     * @param asked whether contact with the consul was asked for, two days after entry
     * @param mission whether the mission was notified (13/e)
     * @param refugee whether the resident is a refugee or asks for asylum
     * @param disclosure what was disclosed, or null
     */
    private record File(boolean programs, int told, boolean asked, boolean mission, Boolean refugee, Disclosure disclosure) {

        Draft draft() {
            Draft draft = Draft.victim()
                    .person(new Person(Draft.SUBJECT, Draft.ADULT_BIRTH, Draft.ADULT_BIRTH, null, List.of("PH"), true,
                            refugee, true, null, List.of(), false))
                    .admission(Draft.SUBJECT, Draft.DAY)
                    .done(Draft.DAY, "5/b", "5/f", "13/a", "13/b", "13/c", "13/d")
                    .asOf(Draft.DAY.plusDays(4));
            if (programs) {
                draft.done(Draft.DAY, "5/c");
            }
            if (told >= 0) {
                draft.done(Draft.DAY.plusDays(told), "5/g");
            }
            if (asked) {
                draft.act(new Residence.ConsularRequest(Draft.DAY.plusDays(2), Draft.SUBJECT, null));
            }
            if (mission) {
                draft.done(Draft.DAY, "13/e");
            }
            return disclosure == null ? draft : draft.matter(disclosure);
        }

        boolean nothingOwed(Worlds worlds, Choice choice) {
            boolean tasks = reads(choice, "Q05-1", "R2") || programs(worlds, choice) && told >= 0 && consul(choice);
            return tasks && secret(worlds, choice) && missionTold(worlds, choice);
        }

        /** Without instructions nothing is due on one reading; whether there are any is not known. */
        private boolean programs(Worlds worlds, Choice choice) {
            return programs || reads(choice, "Q05-2", "R2") && worlds.undecided();
        }

        /** Contact is owed from the day it was asked for; or in any case, and then asking adds nothing. */
        private boolean consul(Choice choice) {
            return reads(choice, "Q05-5", "R2") || !asked || told >= 2;
        }

        private boolean secret(Worlds worlds, Choice choice) {
            if (disclosure == null) {
                return true;
            }
            By by = worlds.of(disclosure.by(), By.class);
            Basis basis = worlds.of(disclosure.basis(), Basis.class);
            boolean bound = by != By.OTHER && (by != By.OTHER_WORKER || reads(choice, "Q10-1", "R1"));
            return !bound || basis != Basis.NONE && reads(choice, "Q10-2", "R1");
        }

        /** It is told in every case, or only once somebody has said that it is safe for whoever fled that State. */
        private boolean missionTold(Worlds worlds, Choice choice) {
            if (mission) {
                return true;
            }
            return reads(choice, "Q13-7", "R2") && worlds.of(refugee) && worlds.undecided();
        }

        private static boolean reads(Choice choice, String point, String option) {
            return choice.readings().get(point).equals(option);
        }
    }

    private static void compare(Agreement agreement, Choice choice, File file) {
        Answer law = Worlds.agreed(worlds -> file.nothingOwed(worlds, choice));
        agreement.compare(choice.book(), file.draft().build(), law, choice, file);
    }

    @Test
    void should_agree_on_the_tasks_of_the_house_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.DUTIES);
        for (Choice choice : Choice.all("Q05-1", "Q05-2", "Q05-5")) {
            for (boolean programs : new boolean[] {true, false}) {
                for (int told = -1; told <= 4; told++) {
                    for (boolean asked : new boolean[] {true, false}) {
                        compare(agreement, choice, new File(programs, told, asked, true, null, null));
                    }
                }
            }
        }
        agreement.assertAgreed(8 * 2 * 6 * 2);
        agreement.assertSeen(50, 20, 10);
    }

    /** What was owed on the first entry and done stays done, and what was not is owed still. */
    @Test
    void should_agree_on_the_tasks_of_the_house_for_whoever_moved() {
        Agreement agreement = new Agreement(ShelterQuestion.DUTIES);
        for (Choice choice : Choice.all("Q05-1", "Q05-2", "Q12-20")) {
            for (boolean programs : new boolean[] {true, false}) {
                for (int told = -1; told <= 4; told++) {
                    for (boolean asked : new boolean[] {true, false}) {
                        for (boolean left : new boolean[] {true, false}) {
                            File file = new File(programs, told, asked, true, null, null);
                            Draft draft = file.draft().admission(Draft.SUBJECT, Draft.DAY.plusDays(3));
                            if (left) {
                                draft.act(new Residence.Exit(Draft.DAY.plusDays(3), Draft.SUBJECT, null, null));
                            }
                            Answer law = Worlds.agreed(worlds -> file.nothingOwed(worlds, choice));
                            agreement.compare(choice.book(), draft.build(), law, choice, file, left);
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(8 * 2 * 6 * 2 * 2);
        agreement.assertSeen(100, 40, 20);
    }

    @Test
    void should_agree_on_secrecy_on_every_reading() {
        Agreement agreement = new Agreement(ShelterQuestion.DUTIES);
        List<By> authors = new ArrayList<>(List.of(By.values()));
        authors.add(null);
        List<Basis> bases = new ArrayList<>(List.of(Basis.values()));
        bases.add(null);
        for (Choice choice : Choice.all("Q10-1", "Q10-2")) {
            for (By by : authors) {
                for (Basis basis : bases) {
                    compare(agreement, choice, new File(true, 4, false, true, null, new Disclosure(by, basis)));
                }
            }
        }
        agreement.assertAgreed(4 * 7 * 4);
        agreement.assertSeen(20, 20, 10);
    }

    @Test
    void should_agree_on_every_reading_of_all_articles_at_once() {
        Agreement agreement = new Agreement(ShelterQuestion.DUTIES);
        for (Choice choice : Choice.all("Q05-1", "Q05-2", "Q05-5", "Q10-1", "Q10-2", "Q13-7")) {
            for (boolean programs : new boolean[] {true, false}) {
                for (boolean mission : new boolean[] {true, false}) {
                    for (Boolean refugee : ALL) {
                        for (Disclosure disclosure : Arrays.asList(
                                null, new Disclosure(By.OTHER_WORKER, Basis.THIS_REGULATION))) {
                            compare(agreement, choice, new File(programs, 4, true, mission, refugee, disclosure));
                        }
                    }
                }
            }
        }
        agreement.assertAgreed(64 * 2 * 2 * 3 * 2);
        agreement.assertSeen(150, 150, 100);
    }

    // ---- where each duty stands, in the House and after an exit -----------------------------------------------------

    private static final LocalDate EXIT = Draft.DAY.plusDays(9);
    private static final List<String> SERVICES = List.of("5/b", "5/c", "5/e", "5/g");
    private static final List<String> STEPS = List.of("13/a", "13/b", "13/c", "13/d", "13/e");

    /**
     * A stay of which one thing owed is looked at; everything else is done in time.
     *
     * @param provision what is looked at
     * @param days the days on which a record says that it was done
     * @param exit the day of the exit, or null
     * @param arises whether it is owed: of 13/a whether the person speaks no Arabic, of 5/e whether the person was under 18 in the
     *     House, of 13/e whether the person is a foreigner; null where the file does not say
     */
    private record Stay(String provision, List<LocalDate> days, LocalDate exit, Boolean arises) {

        private static final LocalDate ASKED = Draft.DAY.plusDays(20);

        Draft draft() {
            boolean child = provision.equals("5/e");
            LocalDate birth = child && arises == null ? null : Draft.DAY.minusYears(18).plusDays(child && arises ? 12 : -1);
            List<String> states = !provision.equals("13/e") || Boolean.TRUE.equals(arises)
                    ? List.of("PH")
                    : arises == null ? null : List.of("JO");
            Boolean arabic = !provision.equals("13/a") ? Boolean.TRUE : arises == null ? null : (Boolean) !arises;
            Draft draft = Draft.victim()
                    .person(new Person(Draft.SUBJECT, birth, birth, null, states, arabic, false, true, null, List.of(), false))
                    .admission(Draft.SUBJECT, Draft.DAY)
                    .asOf(ASKED);
            List<String> others = new ArrayList<>(SERVICES);
            others.addAll(STEPS);
            others.removeIf(provision::equals);
            others.forEach(other -> draft.done(Draft.DAY, other));
            draft.done(exit == null ? Draft.DAY : exit, "5/f");
            days.forEach(day -> draft.done(day, provision));
            if (exit != null) {
                draft.act(new Residence.Exit(exit, Draft.SUBJECT, null, null)).act(new Residence.NoCauseToNotify(
                        exit, Draft.SUBJECT, null, Residence.NoticeJudge.DIRECTOR));
            }
            return draft;
        }

        private List<LocalDate> sinceEntry() {
            return days.stream().filter(day -> !day.isBefore(Draft.DAY)).toList();
        }

        /** What was not done in the House stays undone; whoever turned 18 in between was owed recreation until leaving. */
        Answer nothingOwed() {
            if (!sinceEntry().isEmpty() || notOwed() || grownUpMeanwhile()) {
                return Answer.YES;
            }
            return turnsOnFacts() && arises == null ? Answer.UNDETERMINED : Answer.NO;
        }

        private boolean turnsOnFacts() {
            return List.of("5/e", "13/a", "13/e").contains(provision);
        }

        private boolean notOwed() {
            return turnsOnFacts() && Boolean.FALSE.equals(arises);
        }

        private boolean grownUpMeanwhile() {
            return provision.equals("5/e") && Boolean.TRUE.equals(arises) && exit == null;
        }

        /** Recreation once given to whoever is of age is owed no more. */
        private boolean grownUp() {
            return grownUpMeanwhile() || provision.equals("5/e") && notOwed();
        }

        DutyStatus status() {
            boolean doneInTime = sinceEntry().stream().anyMatch(day -> exit == null || !day.isAfter(exit));
            if (doneInTime) {
                boolean goesOn = exit == null && SERVICES.contains(provision);
                return goesOn && !grownUp() ? DutyStatus.ONGOING : DutyStatus.DONE;
            }
            if (!sinceEntry().isEmpty()) {
                return notOwed() ? DutyStatus.DONE : DutyStatus.DONE_LATE;
            }
            return switch (nothingOwed()) {
                case YES -> DutyStatus.NOT_APPLICABLE;
                case UNDETERMINED -> exit == null ? late() : DutyStatus.STOP_AND_ASK;
                case NO -> exit == null ? late() : DutyStatus.MISSED;
            };
        }

        /** Practice sets days for three of the steps, all of which have passed. */
        private DutyStatus late() {
            return List.of("13/a", "13/b", "13/d").contains(provision) ? DutyStatus.OVERDUE : DutyStatus.DUE;
        }

        LocalDate lastGiven() {
            boolean told = SERVICES.contains(provision) || status() == DutyStatus.DONE_LATE;
            return told ? sinceEntry().stream().max(LocalDate::compareTo).orElse(null) : null;
        }
    }

    @Test
    void should_agree_on_where_each_duty_stands_in_the_house_and_after_an_exit() {
        Agreement agreement = new Agreement(ShelterQuestion.DUTIES);
        List<LocalDate> days =
                List.of(Draft.DAY.minusDays(1), Draft.DAY, EXIT, EXIT.plusDays(1), Stay.ASKED, Stay.ASKED.plusDays(1));
        List<String> all = new ArrayList<>(SERVICES);
        all.addAll(STEPS);
        RuleBook book = Agreement.on();
        for (String provision : all) {
            for (LocalDate exit : Arrays.asList(null, EXIT)) {
                for (Boolean arises : ALL) {
                    for (int some = 0; some < 1 << days.size(); some++) {
                        List<LocalDate> done = new ArrayList<>();
                        for (int i = 0; i < days.size(); i++) {
                            if ((some >> i & 1) == 1) {
                                done.add(days.get(i));
                            }
                        }
                        done.removeIf(day -> day.isAfter(Stay.ASKED));
                        Stay stay = new Stay(provision, done, exit, arises);
                        Decision decision = agreement.compare(book, stay.draft().build(), stay.nothingOwed(), stay);
                        Decision.Duty duty = duty(decision, provision.equals("5/g") ? "5/g/information" : provision);
                        agreement.reported(stay.status(), duty.status(), stay);
                        agreement.reported(stay.lastGiven(), duty.lastGiven(), stay, "last given");
                    }
                }
            }
        }
        agreement.assertAgreed(9 * 2 * 3 * 64);
        agreement.assertSeen(500, 50, 20);
    }

    private static Decision.Duty duty(Decision decision, String provision) {
        return decision.duties().stream().filter(duty -> duty.provision().equals(provision)).findFirst().orElseThrow();
    }

    /**
     * The notice before an exit: only the director finds that there is no cause for it; a notice after the exit is late.
     *
     * @param notice the day of the notice, or null
     * @param found whether a finding of no cause is on file
     * @param by who found it, or null where the file does not say
     */
    private record Notice(LocalDate notice, boolean found, Residence.NoticeJudge by) {

        Draft draft() {
            Draft draft = new Stay("5/b", List.of(Draft.DAY), EXIT, true).draft();
            draft.acts().removeIf(act -> act instanceof Residence.NoCauseToNotify);
            if (notice != null) {
                draft.done(notice, "17/b");
            }
            return found ? draft.act(new Residence.NoCauseToNotify(EXIT, Draft.SUBJECT, null, by)) : draft;
        }

        Answer nothingOwed() {
            boolean settled = notice != null || found && by == Residence.NoticeJudge.DIRECTOR;
            return settled ? Answer.YES : Answer.UNDETERMINED;
        }

        DutyStatus status() {
            return notice != null
                    ? notice.isAfter(EXIT) ? DutyStatus.DONE_LATE : DutyStatus.DONE
                    : nothingOwed() == Answer.YES ? DutyStatus.NOT_APPLICABLE : DutyStatus.STOP_AND_ASK;
        }
    }

    @Test
    void should_agree_on_the_notice_before_an_exit() {
        Agreement agreement = new Agreement(ShelterQuestion.DUTIES);
        for (LocalDate day : Arrays.asList(null, EXIT.minusDays(1), EXIT, EXIT.plusDays(1))) {
            for (boolean found : new boolean[] {true, false}) {
                for (Residence.NoticeJudge by : Arrays.asList(null, Residence.NoticeJudge.DIRECTOR, Residence.NoticeJudge.OTHER)) {
                    Notice notice = new Notice(day, found, by);
                    Decision decision =
                            agreement.compare(Agreement.on(), notice.draft().build(), notice.nothingOwed(), notice);
                    agreement.reported(notice.status(), duty(decision, "17/b").status(), notice);
                }
            }
        }
        agreement.assertAgreed(4 * 2 * 3);
        agreement.assertSeen(10, 0, 5);
    }
}
