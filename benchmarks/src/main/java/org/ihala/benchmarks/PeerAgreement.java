package org.ihala.benchmarks;

import java.util.List;
import java.util.Map;
import org.ihala.rules.Answer;

/** Shows, before anything is measured, that the peers answer every provision as the decision and its model do. */
final class PeerAgreement {

    /** How many settings of the facts are tried beside those of the case. */
    static final int SETTINGS = 200;

    private PeerAgreement() {}

    /** Checks every peer on every measured case; ends with an exception at the first difference. */
    static void check() {
        for (String name : MeasuredCase.NAMES) {
            PeerModel model = PeerModel.of(MeasuredCase.named(name).decide());
            same(name + ": plain logic", model.answers(), model.evaluate(model.facts()));
            for (JavaPeer peer : JavaPeer.values()) {
                check(name, model, peer.start(model));
            }
            System.out.println(name + ": every peer gives the answers of all " + model.provisions().size()
                    + " provisions, on the facts of the case and on " + SETTINGS + " settings of them");
        }
    }

    private static void check(String name, PeerModel model, JavaPeer.Started peer) {
        same(name + ": " + peer.peer(), model.answers(), peer.answers(model.facts()));
        List<Map<String, Answer>> settings = model.settings(SETTINGS);
        for (int i = 0; i < settings.size(); i++) {
            Map<String, Answer> setting = settings.get(i);
            same(name + ", setting " + i + ": " + peer.peer(), model.evaluate(setting), peer.answers(setting));
        }
    }

    private static void same(String what, Map<String, Answer> expected, Map<String, Answer> given) {
        if (!expected.equals(given)) {
            throw new IllegalStateException(what + " answers " + given + " where it should be " + expected);
        }
    }
}
