package org.ihala.rules.shelter.jo;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Provision;
import org.ihala.rules.shelter.ShelterQuestion;

/** Which questions load which rules. */
final class Questions {

    private static final JordanShelter SHELTER = new JordanShelter();

    private Questions() {}

    /** Returns the questions whose rules take a side on any of the readings; all of them where there is none. */
    static List<ShelterQuestion> touchedBy(Law law, Collection<String> readings) {
        Set<String> articles = law.provisions().values().stream()
                .filter(provision -> provision.rules().stream()
                        .anyMatch(rule -> readings.stream().anyMatch(Arrays.asList(rule.reading().split(" "))::contains)))
                .map(Provision::article)
                .collect(Collectors.toSet());
        return Arrays.stream(ShelterQuestion.values())
                .filter(question -> readings.isEmpty()
                        || SHELTER.plans().get(question).articles().stream().anyMatch(articles::contains))
                .toList();
    }
}
