package org.ihala.rules.shelter.jo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ihala.rules.casefile.Act;
import org.ihala.rules.casefile.FiledAct;
import org.ihala.rules.casefile.Places;
import org.ihala.rules.casefile.Reception;
import org.ihala.rules.casefile.Residence;
import org.ihala.rules.logic.Condition;
import org.ihala.rules.logic.MissingFact;
import org.ihala.rules.logic.Thing;
import org.ihala.rules.words.ActKind;
import org.ihala.rules.words.Acts;
import org.ihala.rules.words.Choice;
import org.ihala.rules.words.Day;
import org.ihala.rules.words.Tie;
import org.jspecify.annotations.Nullable;

/** Somebody else who speaks on the person's leaving; nobody in particular where the file does not say who speaks. */
public final class LeavingVoiceClaim extends OtherPerson<ResidentFacts> implements Thing {

    /** Stands for whoever speaks where the file does not name the speaker: no person has an empty id. */
    private static final String NOBODY_NAMED = "";

    private final @Nullable String speaker;
    private final String place;
    private final List<FiledAct> words;

    private LeavingVoiceClaim(ResidentFacts resident, @Nullable String speaker, String place, List<FiledAct> words) {
        super(resident);
        this.speaker = speaker;
        this.place = place;
        this.words = words;
    }

    /** Returns everybody but the person who speaks on consent or leaving, by id, so that the order of the file changes nothing. */
    static List<LeavingVoiceClaim> of(ResidentFacts resident) {
        Map<String, List<FiledAct>> spoken = new HashMap<>();
        List<FiledAct> nameless = new ArrayList<>();
        for (FiledAct filed : resident.view.caseFile().acts()) {
            boolean speaks = filed.act() instanceof Residence.WishToLeave || filed.act() instanceof Reception.Consent;
            if (speaks && filed.act().person().equals(resident.subject)) {
                String by = filed.act() instanceof Residence.WishToLeave wish ? wish.by() : ((Reception.Consent) filed.act()).by();
                (by == null ? nameless : spoken.computeIfAbsent(by, id -> new ArrayList<>())).add(filed);
            }
        }
        spoken.remove(resident.subject);
        Map<String, LeavingVoiceClaim> voices = new TreeMap<>();
        spoken.forEach((speaker, words) -> {
            int index = resident.view.caseFile().indexOf(speaker);
            words.addAll(nameless);
            voices.put(speaker, new LeavingVoiceClaim(resident, speaker, Places.person(index), words));
        });
        List<LeavingVoiceClaim> all = new ArrayList<>(voices.values());
        if (!nameless.isEmpty()) {
            all.add(new LeavingVoiceClaim(resident, null, "persons", nameless));
        }
        return List.copyOf(all);
    }

    @Override
    public String place() {
        return place;
    }

    /** Returns what ties the person to whoever speaks. */
    public Tie tie() {
        return new Tie(facts.view, facts.subject, speaker, question(Facts.WISH_BY));
    }

    /** Returns the speaker's sex. */
    public Choice sex() {
        return speaker == null
                ? Choice.of((String) null, List.of(), question(Facts.WISH_BY))
                : Choice.of(
                        facts.view.person(speaker).sex(),
                        facts.view.place(speaker, "sex"),
                        new MissingFact(Facts.SEX, speaker));
    }

    /** Returns whether the victim speaks, through whom the person was taken in. */
    public Condition victimSpeaks() {
        return speaker == null
                ? Condition.unknown(question(Facts.WISH_BY))
                : Condition.of(speaker.equals(facts.victim), List.of());
    }

    /** Returns whether the speaker is suspected in the case. */
    public Condition suspected() {
        return speaker == null
                ? Condition.unknown(question(Facts.WISH_BY))
                : facts.stated(
                        speaker,
                        facts.view.person(speaker).suspectedOffender(),
                        Facts.SUSPECTED_OFFENDER,
                        "suspectedOffender");
    }

    /** Returns the day of the entry with which the person's stay began; before all days where none is on file. */
    public Day entry() {
        return facts.entry();
    }

    /** Returns the day up to which a consent is one to enter: that with which the stay began; no end where none is on file. */
    public Day entryConsentedTo() {
        return facts.entryConsentedTo();
    }

    /** Returns the speaker's wishes that the person leave. */
    public Acts<Residence.WishToLeave> wishes() {
        return spoken(ActKinds.WISHES);
    }

    /** Returns the speaker's consents by what they refuse: yes where a consent is taken back, no where one is given. */
    public Acts<Reception.Consent> refusals() {
        return spoken(ActKinds.REFUSALS_OF_OTHERS);
    }

    private <A extends Act> Acts<A> spoken(ActKind<A> kind) {
        return Acts.of(kind, facts.subject, words, facts.view.asOf()).by(speaker == null ? NOBODY_NAMED : speaker);
    }
}
