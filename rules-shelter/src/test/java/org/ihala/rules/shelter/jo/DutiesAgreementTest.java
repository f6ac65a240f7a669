package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ihala.rules.Answer;
import org.ihala.rules.casefile.Disclosure;
import org.ihala.rules.casefile.Disclosure.Basis;
import org.ihala.rules.casefile.Disclosure.By;
import org.ihala.rules.casefile.Person;
import org.ihala.rules.casefile.Residence;
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
}
