package org.ihala.rules.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ihala.rules.casefile.Screening;
import org.ihala.rules.referral.iq.IraqReferral;
import org.ihala.rules.referral.jo.JordanReferral;
import org.ihala.rules.referral.regional.RegionalReferral;
import org.ihala.rules.referral.regional.RegionalReferral;
import org.ihala.rules.ruleset.RuleSet;

/** What tests that go over everything go over: the rulebooks, and each thing a screening can say. */
final class Everything {

    private Everything() {}

    /** Returns the rule sets of this module. */
    static List<RuleSet> ruleSets() {
        return List.of(new JordanReferral(), new IraqReferral(), new RegionalReferral());
    }

    private static Stream<String> fields(String prefix, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(component -> prefix + component.getName());
    }

    /** Returns the fields of the screening that are indicators. */
    static List<String> indicators() {
        return Arrays.stream(Screening.Indicator.values()).map(sign -> "indicators." + sign.code()).toList();
    }

    /** Returns the fields of the screening that are elements. */
    static List<String> elements() {
        return Stream.of(
                        fields("elements.acts.", Screening.Acts.class),
                        fields("elements.means.", Screening.Means.class),
                        fields("elements.purposes.", Screening.Purposes.class))
                .flatMap(names -> names)
                .toList();
    }

    /** Returns the fields of the screening that are circumstances. */
    static List<String> circumstances() {
        return fields("circumstances.", Screening.Circumstances.class).toList();
    }

    /** Returns everything a screening can say that is true or false. */
    static List<String> statements() {
        List<String> all = new ArrayList<>(indicators());
        all.addAll(elements());
        all.addAll(circumstances());
        all.add("consentToExploitation");
        return all;
    }
}
