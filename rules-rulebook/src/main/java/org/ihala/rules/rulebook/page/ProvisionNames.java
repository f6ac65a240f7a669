package org.ihala.rules.rulebook.page;

import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Text;
import org.ihala.rules.text.Sentences;
import org.jspecify.annotations.Nullable;

/** What provisions are called in both languages. */
final class ProvisionNames {

    private static final Sentences ARABIC = new Sentences(true);
    private static final Sentences ENGLISH = new Sentences(false);

    private ProvisionNames() {}

    /** Returns what a provision is called among those of its own instrument. */
    static Text within(Law law, String id) {
        Instrument instrument = law.instrumentOf(id);
        if (instrument == null) {
            return new Text(ARABIC.provision(id), ENGLISH.provision(id));
        }
        Text number = number(id);
        return instrument.unit() == null || number == null
                ? instrument.title()
                : new Text(instrument.unit().ar() + " " + number.ar(), instrument.unit().en() + " " + number.en());
    }

    /** Returns what a provision is called among several instruments. */
    static Text full(Law law, String id) {
        Instrument instrument = law.instrumentOf(id);
        Text within = within(law, id);
        return instrument == null || within.equals(instrument.title())
                ? within
                : new Text(instrument.title().ar() + "، " + within.ar(), instrument.title().en() + ", " + within.en());
    }

    /** Returns the number of a provision alone, or null where it has none. */
    static @Nullable Text number(String id) {
        String within = Instrument.within(id);
        String number = ENGLISH.number(within);
        return number.isEmpty() ? null : new Text(ARABIC.number(within), number);
    }
}
